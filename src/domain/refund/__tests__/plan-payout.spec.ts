import fc from "fast-check"
import { minor, ZERO } from "../../money/minor"
import { planPayout } from "../plan-payout"

const payment = (payment_id: string, captured: number, refunded = 0) => ({
  payment_id,
  captured: minor(captured),
  refunded: minor(refunded),
})
const owes = (amount: number) => ({ amount: minor(amount), paid: ZERO, owed: minor(amount) })

describe("planPayout", () => {
  it("pays out of one payment", () => {
    expect(planPayout({ ...owes(3000), payments: [payment("card", 10000)] })).toEqual({
      ok: true,
      value: [{ payment_id: "card", amount: 3000 }],
    })
  })

  it("goes on with the next payment where one has not enough left", () => {
    const payments = [payment("difference", 5000, 4000), payment("card", 10000)]
    expect(planPayout({ ...owes(3000), payments })).toEqual({
      ok: true,
      value: [
        { payment_id: "difference", amount: 1000 },
        { payment_id: "card", amount: 2000 },
      ],
    })
  })

  it("refuses more than the order owes: core would pay and then fail to book", () => {
    const facts = { ...owes(3000), owed: minor(2999), payments: [payment("card", 10000)] }
    expect(planPayout(facts)).toMatchObject({
      refusal: { code: "refund_exceeds_pending", pending: 2999, wanted: 3000 },
    })
  })

  it("refuses more than the payments hold", () => {
    expect(planPayout({ ...owes(3000), payments: [payment("card", 10000, 8000)] })).toMatchObject({
      refusal: { code: "refund_exceeds_payments", available: 2000, wanted: 3000 },
    })
  })

  it("pays what an attempt that broke off half way has not paid yet", () => {
    const facts = {
      amount: minor(3000),
      paid: minor(1000),
      owed: minor(2000),
      payments: [payment("card", 10000, 1000)],
    }
    expect(planPayout(facts)).toMatchObject({ value: [{ payment_id: "card", amount: 2000 }] })
  })

  it("pays exactly what is asked, never more than a payment has", () => {
    const payments = fc.array(fc.record({ captured: fc.nat(1e6), refunded: fc.nat(1e6) }), { maxLength: 5 })
    fc.assert(
      fc.property(fc.nat(1e6), payments, (amount, given) => {
        const all = given.map(({ captured, refunded }, index) => payment(String(index), captured, refunded))
        const decision = planPayout({ ...owes(amount), payments: all })
        if (!decision.ok) return
        expect(decision.value.reduce((paid, part) => paid + part.amount, 0)).toBe(amount)
        for (const part of decision.value) {
          const { captured, refunded } = all[Number(part.payment_id)] ?? payment("", 0)
          expect(part.amount).toBeLessThanOrEqual(captured - refunded)
        }
      })
    )
  })
})
