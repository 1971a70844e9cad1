import { type Entry, unreturned } from "../unreturned"

const PAYMENT = { id: "pay_1", captured: [100], refunded: [] }
const booked = (reference_id: string, amount: number): Entry => ({ reference: "refund", reference_id, amount })

describe("what the books say went back and the payments still have", () => {
  it("is what core booked for a provider that refused", () => {
    expect(unreturned([PAYMENT], [booked("pay_1", -100)])).toBe(100)
  })

  it("is nothing where it went back", () => {
    expect(unreturned([{ ...PAYMENT, refunded: [100] }], [booked("pay_1", -100)])).toBe(0)
  })

  it("is no more than the payment has left", () => {
    expect(unreturned([{ ...PAYMENT, refunded: [70] }], [booked("pay_1", -100)])).toBe(30)
  })

  it("is nothing for refunds that are booked by their own id, and for other entries", () => {
    const capture = { reference: "capture", reference_id: "pay_1", amount: 100 }
    expect(unreturned([PAYMENT], [booked("ref_1", -100), capture])).toBe(0)
  })
})
