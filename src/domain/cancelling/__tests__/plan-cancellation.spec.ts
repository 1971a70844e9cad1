import type { CancellingFacts } from "../facts"
import { type CancellationRequest, planCancellation } from "../plan-cancellation"
import { annasConcert, CUSTOMER_MAY, ladder, paying } from "./annas-concert"

const plan = (facts: CancellingFacts, request: CancellationRequest = {}) => {
  const decision = planCancellation(request, facts)
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value
}
const refusal = (facts: CancellingFacts, request: CancellationRequest = {}) => {
  const decision = planCancellation(request, facts)
  return decision.ok ? null : decision.refusal
}
const withFee = (percent: number) => ({ ...CUSTOMER_MAY, cancellation_fee: ladder(percent) })

describe("planCancellation: what goes back and what is kept", () => {
  it.each<[string, CancellingFacts["order"], object]>([
    ["captured: the fee is kept, the rest goes back", paying(100), { settlement: "refund", back: 8000, due: 0 }],
    ["nothing paid: the fee is to be paid", paying(0), { settlement: "collect", back: 0, due: 2000 }],
    ["less paid than the fee: what it lacks is due", paying(15), { settlement: "collect", back: 0, due: 500 }],
    ["a part paid: what is beyond the fee goes back", paying(60), { settlement: "refund", back: 4000, due: 0 }],
    [
      "authorised: all is captured, for no part of it can be",
      paying(0, 100),
      { settlement: "refund", back: 8000, captures: true },
    ],
    ["paid too much: all of it goes back", paying(110), { settlement: "refund", back: 9000, due: 0 }],
  ])("%s", (_case, order, money) => {
    const planned = plan(annasConcert(withFee(20), { order }))
    expect(planned).toMatchObject({ total: 10000, fee: 2000, ...money })
  })

  it("shows each ticket to the cent, and keeps the fee of the line that it is taken of", () => {
    expect(plan(annasConcert(withFee(20)))).toMatchObject({
      tickets: [
        { participant_id: "anna", title: "Adult", amount: 5000, fee: 1000, back: 4000 },
        { participant_id: "ben", title: "Adult", amount: 5000, fee: 1000, back: 4000 },
      ],
      fee_lines: [{ line_item_id: "line_1", amount: 2000 }],
      closes_order: true,
    })
  })

  it("keeps of add-ons the share that is kept of their ticket", () => {
    const order = {
      ...paying(130),
      total: 130,
      lines: [...paying(0).lines, { ...paying(0).lines[0], line_item_id: "line_2", quantity: 3, total: 30 }],
    } as CancellingFacts["order"]
    const dinner = { add_on_id: "dinner", participant_id: "ben", title: "Dinner", quantity: 3, line_item_id: "line_2" }
    const planned = plan(annasConcert(withFee(20), { order, add_ons: [dinner] }))
    expect(planned.add_ons).toEqual([
      { add_on_id: "dinner", participant_id: "ben", title: "Dinner", quantity: 3, amount: 3000, fee: 600, back: 2400 },
    ])
    expect(planned).toMatchObject({ total: 13000, fee: 2600, back: 10400 })
  })

  it("uses the terms of the purchase, whatever the policy says today (C-72)", () => {
    const none = { kind: "none" as const }
    const terms = { adult: { cancellation_fee: ladder(10), rebooking_fee: none } }
    const booking = { version: 3, status: "confirmed", terms }
    expect(plan(annasConcert(withFee(50), { booking })).fee).toBe(1000)
  })

  it("asks no fee for what is not confirmed yet", () => {
    const booking = { version: 3, status: "awaiting_payment", terms: {} }
    expect(plan(annasConcert(withFee(50), { booking, order: paying(0) }))).toMatchObject({ fee: 0, settlement: "none" })
  })

  it("lets staff waive the fee or ask for another; one above the price is refused (C-64)", () => {
    const staff = annasConcert(withFee(20), { actor: "staff" })
    expect(plan(staff, { fee: "none" })).toMatchObject({ fee: 0, back: 10000 })
    expect(plan(staff, { fee: { amount: 3333 } })).toMatchObject({ fee: 3333, back: 6667 })
    expect(plan(staff, { fee: { amount: 10000 } })).toMatchObject({ fee: 10000, back: 0, settlement: "none" })
    const refused = { code: "cancellation_fee_too_high", most: 10000, wanted: 10001 }
    expect(refusal(staff, { fee: { amount: 10001 } })).toEqual(refused)
  })

  it("leaves an order open that holds something else, or a fee that is to be paid", () => {
    expect(plan(annasConcert(withFee(20), { order: { ...paying(100), closable: false } })).closes_order).toBe(false)
    expect(plan(annasConcert(withFee(20), { order: paying(0) })).closes_order).toBe(false)
  })

  it("lets an authorisation go that nothing is kept of, and captures one that pays for the rest of an order as well", () => {
    const order = paying(0, 100)
    const released = { settlement: "release", captures: false, back: 0, due: 0 }
    expect(plan(annasConcert(withFee(0), { order }))).toMatchObject(released)
    const shared = { settlement: "refund", captures: true, back: 10000 }
    expect(plan(annasConcert(withFee(0), { order: { ...order, closable: false } }))).toMatchObject(shared)
  })
})
