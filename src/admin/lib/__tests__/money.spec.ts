import fc from "fast-check"
import { minor } from "../../../domain/money/minor"
import { readAmount, writeAmount } from "../money"

describe("an amount in a form", () => {
  it("comes back as it was written, in any language and currency", () => {
    const amounts = fc.integer({ min: 0, max: 999_999_999 }).map(minor)
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom("eur", "jpy", "kwd"),
        fc.constantFrom("de", "en", "fr"),
        (amount, currency, language) => {
          expect(readAmount(writeAmount(amount, currency, language), currency)).toBe(amount)
        }
      )
    )
  })

  it("reads both decimal signs, whatever the language", () => {
    expect(readAmount("70,50", "eur")).toBe(7050)
    expect(readAmount("70.50", "eur")).toBe(7050)
    expect(readAmount(" 70 ", "eur")).toBe(7000)
    expect(readAmount("0", "eur")).toBe(0)
  })

  it("reads nothing into what is no amount", () => {
    for (const text of ["", "free", "-5", "1.000,00", "7e3"]) expect(readAmount(text, "eur")).toBeNull()
  })
})
