import { minor } from "../../money/minor"
import { type BilledOrder, invoiceIsDue } from "../invoice-is-due"
import { documentNumber } from "../number"

const order = (change: Partial<BilledOrder> = {}): BilledOrder => ({
  ...{ statuses: ["confirmed"], settled_outside: false, total: minor(10000), paid: minor(0), issued: 0 },
  wares_billed: false,
  ...change,
})
const due = (when: "confirmed" | "paid" | "never", change: Partial<BilledOrder> = {}) =>
  invoiceIsDue({ when, settled_outside: "never" }, order(change)).wares

describe("when an invoice is due", () => {
  it("at confirmation, when paid, or never", () => {
    expect([due("confirmed"), due("paid"), due("never")]).toEqual([true, false, false])
    expect(due("paid", { paid: minor(10000) })).toBe(true)
  })

  it("not while a booking waits, and not when none stands any more; its fee is billed then", () => {
    expect(due("confirmed", { statuses: ["confirmed", "awaiting_approval"] })).toBe(false)
    expect(due("confirmed", { statuses: ["awaiting_payment", "cancelled"] })).toBe(false)
    const cancelled = invoiceIsDue({ when: "paid", settled_outside: "never" }, order({ statuses: ["cancelled"] }))
    expect(cancelled).toEqual({ wares: false, fees: true })
  })

  it("what was settled outside follows its own word (U11)", () => {
    expect(due("confirmed", { settled_outside: true })).toBe(false)
    expect(invoiceIsDue({ when: "never", settled_outside: "confirmed" }, order({ settled_outside: true })).wares).toBe(
      true
    )
  })

  it("what was billed once is billed on, whatever is set since", () => {
    expect(due("never", { issued: 1, wares_billed: true })).toBe(true)
  })

  it("a fee that was billed asks for no invoice over what waits, or over what was left without one", () => {
    expect(due("confirmed", { statuses: ["cancelled"], issued: 1 })).toBe(false)
    expect(due("confirmed", { statuses: ["cancelled", "awaiting_payment"], issued: 1 })).toBe(false)
  })
})

describe("documentNumber", () => {
  it("is prefix, year and place", () => {
    expect(documentNumber("INV-", 2026, 42)).toBe("INV-2026-00042")
    expect(documentNumber("R", 2026, 1234567)).toBe("R2026-1234567")
  })
})
