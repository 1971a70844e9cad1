import fc from "fast-check"
import { minor } from "../../money/minor"
import { type Fee, feeSchema } from "../fee"
import { feeOf } from "../fee-of"

const eur = (amount: number) => [{ currency_code: "eur", amount }]

describe("feeOf", () => {
  it.each<[string, Fee, number, number]>([
    ["nothing", { kind: "none" }, 10000, 0],
    ["a fixed amount, whatever the price", { kind: "amount", amounts: eur(1500) }, 10000, 1500],
    ["a fixed amount may be above the price", { kind: "amount", amounts: eur(1500) }, 1000, 1500],
    ["a share", { kind: "share", percent: 20 }, 10000, 2000],
    ["half a cent goes up", { kind: "share", percent: 50 }, 4601, 2301],
    ["less than half a cent goes down", { kind: "share", percent: 33.33 }, 1000, 333],
    ["a share below the minimum", { kind: "share", percent: 10, minimum: eur(500) }, 4600, 500],
    ["a share above the minimum", { kind: "share", percent: 50, minimum: eur(500) }, 4600, 2300],
    ["what cost nothing costs nothing", { kind: "amount", amounts: eur(1500) }, 0, 0],
  ])("%s", (_case, fee, base, expected) => {
    expect(feeOf(fee, minor(base), "eur")).toBe(expected)
  })

  it("holds only in the currencies that it names, written either way", () => {
    expect(feeOf({ kind: "amount", amounts: eur(1500) }, minor(10000), "jpy")).toBe(0)
    expect(feeOf({ kind: "amount", amounts: eur(1500) }, minor(10000), "EUR")).toBe(1500)
  })

  it("is never more than the whole where it is a share, and grows with the price", () => {
    const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)
    fc.assert(
      fc.property(percent, fc.integer({ min: 0, max: 1e8 }), fc.integer({ min: 0, max: 1e6 }), (share, base, more) => {
        const fee: Fee = { kind: "share", percent: share }
        const asked = feeOf(fee, minor(base), "eur")
        expect(asked).toBeGreaterThanOrEqual(0)
        expect(asked).toBeLessThanOrEqual(base)
        expect(feeOf(fee, minor(base + more), "eur")).toBeGreaterThanOrEqual(asked)
      })
    )
  })
})

describe("feeSchema", () => {
  it.each<[string, unknown]>([
    ["a negative amount", { kind: "amount", amounts: eur(-1) }],
    ["a fraction of a cent", { kind: "amount", amounts: eur(1.5) }],
    ["more than the whole", { kind: "share", percent: 101 }],
    ["three decimals", { kind: "share", percent: 33.333 }],
    ["a currency twice", { kind: "amount", amounts: [...eur(1), ...eur(2)] }],
    ["no amount", { kind: "amount", amounts: [] }],
    ["what is of another kind", { kind: "none", percent: 3 }],
  ])("refuses %s", (_case, fee) => {
    expect(feeSchema.safeParse(fee).success).toBe(false)
  })

  it("takes two decimals", () => {
    expect(feeSchema.safeParse({ kind: "share", percent: 33.33 }).success).toBe(true)
    expect(feeSchema.safeParse({ kind: "share", percent: 0.07 }).success).toBe(true)
  })
})
