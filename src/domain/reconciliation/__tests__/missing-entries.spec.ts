import { missingEntries } from "../missing-entries"
import { HEALTHY } from "./healthy"
import { annas, CARD, entry, paid } from "./world"

const CAPTURED = [{ id: "capt_1", amount: 200, note: null }]
const unbooked = { held: 0, pending: 200, transactions: [] }

describe("entries that an order's books lack", () => {
  it.each(Object.entries(HEALTHY))("are none: %s", (_name, facts) => {
    expect(missingEntries(facts)).toEqual([])
  })

  it("are a capture and a refund that the provider has confirmed", () => {
    expect(missingEntries(annas({ order: unbooked }))).toEqual([entry("order_1", "capture", "capt_1", 200)])
    const collections = paid(
      { captures: CAPTURED, refunds: [{ id: "ref_1", amount: 60, note: null }] },
      { refunded_amount: 60 }
    )
    expect(missingEntries(annas({ order: { collections } }))).toEqual([entry("order_1", "refund", "ref_1", -60)])
  })

  it("are marks of 0 for what another order's books have", () => {
    const elsewhere = [entry("order_0", "capture", "capt_1", 200)]
    expect(missingEntries(annas({ order: unbooked, elsewhere }))).toEqual([entry("order_1", "capture", "capt_1", 0)])
  })

  it("are nothing of which only the provider knows", () => {
    expect(missingEntries(annas({ order: { ...unbooked, collections: [{ ...CARD, captured_amount: 0 }] } }))).toEqual(
      []
    )
    const collections = paid({ captures: CAPTURED, refunds: [{ id: "ref_1", amount: 60, note: null }] })
    expect(missingEntries(annas({ order: { collections } }))).toEqual([])
  })

  it("are nothing that a refund case paid: its own books need the way back too", () => {
    const refunds = [{ id: "ref_1", amount: 60, note: "refund:bref_1:1:pay_1" }]
    const collections = paid({ captures: CAPTURED, refunds }, { refunded_amount: 60 })
    expect(missingEntries(annas({ order: { collections } }))).toEqual([])
  })
})
