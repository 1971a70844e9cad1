import { toMinor } from "../decimal"
import { sumDecimals } from "../sum-decimals"

describe("sumDecimals", () => {
  it("is free of the dust that binary fractions leave", () => {
    expect(0.1 + 0.2).not.toBe(0.3)
    expect(sumDecimals([0.1, 0.2])).toBe(0.3)
  })

  it("keeps half a cent from tipping the wrong way", () => {
    expect(toMinor(1.1 + 0.005 - 1.1, "eur")).toBe(0)
    expect(toMinor(sumDecimals([1.1, 0.005, -1.1]), "eur")).toBe(1)
  })

  it("keeps the fractions of a cent that Medusa keeps", () => {
    expect(sumDecimals([118.9881, 59.5])).toBe(178.4881)
  })
})
