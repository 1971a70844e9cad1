import { settlementText } from "../settlement-text"

type Kind = "even" | "collect" | "refund" | "repay"
type Sums = { carried?: number; due?: number; back?: number }

const textOf = (kind: Kind, { carried = 0, due = 0, back = 0 }: Sums) =>
  settlementText({ settlement: { kind, carried, due, back } })

describe("What is said about the money", () => {
  it("names the payment that was made and what becomes of it", () => {
    expect(textOf("even", { carried: 7000 })).toBe("settlement_even")
    expect(textOf("collect", { carried: 7000, due: 3000 })).toBe("settlement_collect")
    expect(textOf("refund", { carried: 7000, back: 3000 })).toBe("settlement_refund")
  })

  it("does not speak of a payment where none was made", () => {
    expect(textOf("even", {})).toBe("settlement_free")
    expect(textOf("collect", { due: 7000 })).toBe("settlement_unpaid")
  })

  it("does not say what counts where all comes back", () => {
    expect(textOf("refund", { back: 7000 })).toBe("settlement_refund_all")
  })

  it("U16: says that all is given back, and what is then to be paid anew", () => {
    expect(textOf("repay", { due: 7000, back: 10_000 })).toBe("settlement_repay")
    expect(textOf("repay", { back: 10_000 })).toBe("settlement_refund_all")
  })
})
