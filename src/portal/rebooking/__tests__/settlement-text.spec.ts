import { settlementText } from "../settlement-text"

const textOf = (kind: "even" | "collect" | "refund" | "repay", carried: number, due = 0, back = 0) =>
  settlementText({ settlement: { kind, carried, due, back } })

describe("What is said about the money", () => {
  it("names the payment that was made and what becomes of it", () => {
    expect(textOf("even", 7000)).toBe("settlement_even")
    expect(textOf("collect", 7000, 3000)).toBe("settlement_collect")
    expect(textOf("refund", 7000, 0, 3000)).toBe("settlement_refund")
  })

  it("does not speak of a payment where none was made", () => {
    expect(textOf("even", 0)).toBe("settlement_free")
    expect(textOf("collect", 0, 7000)).toBe("settlement_unpaid")
  })

  it("speaks of what comes back even when the new booking is free", () => {
    expect(textOf("refund", 0, 0, 7000)).toBe("settlement_refund")
    expect(textOf("repay", 0, 7000, 10000)).toBe("settlement_repay")
  })
})
