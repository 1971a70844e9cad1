import type { Figures, Finding, FindingCode, Subject } from "../finding"
import { FINDING_CODES } from "../remedy"
import { findingSentence } from "../sentences/finding-sentence"
import { STAFF_LANGUAGES } from "../sentences/type"

const SUBJECT: Subject = {
  type: "booking",
  id: "bkg_1",
  name: "TX-3467-ACDE",
  booking_id: null,
  order_id: null,
  event_id: null,
}
const EUR = { currency_code: "eur" }

const EXAMPLES: Figures = {
  counter_differs_from_claims: { taken: 1, claimed: 2 },
  counter_missing: { claimed: 1 },
  claims_differ_from_participants: { claimed: 1, participants: 2 },
  cancelled_booking_holds_seats: { claimed: 1 },
  claims_without_booking: { claimed: 1 },
  hold_not_freed: { claimed: 2, expires_at: "2027-03-01T10:15:00.000Z" },
  booking_oversold: { participants: 2, claimed: 0 },
  booking_without_order: { order_id: "order_1" },
  order_without_booking: { event: "Autumn concert", tickets: 2 },
  order_never_placed: { event: "Autumn concert", tickets: 2 },
  participants_differ_from_order_lines: { participants: 2, tickets: 3 },
  order_cancelled_booking_stands: { order: "#1" },
  order_emptied_booking_stands: { order: "#1", participants: 2 },
  booking_cancelled_order_stands: { order: "#1", tickets: 2 },
  rebooking_unfinished: { rebooking_id: "breb_1" },
  rebooking_link_broken: { rebooking_id: "breb_1", what: "new_booking_missing" },
  order_without_payment: { open: 20000, ...EUR },
  booking_confirmed_unpaid: { open: 5000, ...EUR },
  booking_awaits_though_paid: { paid: 20000, ...EUR },
  payment_without_order: { held: 20000, cart_id: "cart_1", ...EUR },
  capture_not_booked: { captured: 20000, ...EUR },
  refund_not_booked: { refunded: 3000, booked: 0, ...EUR },
  refund_not_made: { refunded: 0, booked: 3000, ...EUR },
  booked_differs: { reference: "capture", moved: 20000, booked: 40000, ...EUR },
  booked_without_payment: { reference: "refund", reference_id: "ref_1", booked: -500, ...EUR },
  moved_payment_unmarked: { reference: "refund", moved: 20000, ...EUR },
  offset_unbalanced: { here: 20000, there: -19999, other: "order_2", ...EUR },
  order_summary_differs: { summary: 19000, booked: 20000, ...EUR },
  capture_unclear: { captured: 20000, confirmed: 0, ...EUR },
  refund_unclear: { refunded: 3000, confirmed: 0, refund_case_id: null, ...EUR },
  refund_case_unclear: { asked: 3000, ...EUR },
  payout_unfinished: { asked: 3000, ...EUR },
  hand_payout_differs: { paid: 3000, booked: 0, ...EUR },
  receipt_not_booked: { number: "K-1", received: 5000, ...EUR },
  receipt_differs: { number: "K-1", received: 5000, booked: 10000, ...EUR },
  refund_case_exceeds_owed: { asked: 3001, owed: 3000, ...EUR },
  owed_without_refund_case: { asked: 0, owed: 3000, ...EUR },
  cancelled_order_owes: { asked: 0, owed: 3000, ...EUR },
  documents_differ: { asked: 10000, billed: 7000, ...EUR },
  invoice_stands: { number: "INV-2026-00001", billed: 10000, ...EUR },
  series_has_gap: { kind: "invoice", year: 2026, last: 12, made: 11 },
  outbox_message_failed: { topic: "booking_confirmed", attempts: 8, error: "550 no such mailbox" },
  outbox_message_stuck: { topic: "booking.updated", since: "2027-03-01T10:15:00.000Z" },
  documents_without_seller: { orders: 3, since: "2027-03-01T10:15:00.000Z" },
  chain_broken: { position: 3, reason: "altered" },
  chain_head_differs: { position: 3 },
  chain_missing: { event: "Autumn concert" },
}

function example(code: FindingCode): Finding {
  return { code, subject: SUBJECT, detail: "", figures: EXAMPLES[code] } as Finding
}

describe("the sentences of a finding", () => {
  it.each(FINDING_CODES)("say what is wrong and what to do in each language: %s", (code) => {
    const told = STAFF_LANGUAGES.map((language) => findingSentence(example(code), language))
    for (const { wrong, todo } of told) {
      expect(wrong).not.toMatch(/undefined|NaN|null|\[object/)
      expect(wrong).toMatch(/\.$|[a-z]$/)
      expect(todo.length).toBeGreaterThan(40)
    }
    expect(new Set(told.map(({ wrong }) => wrong)).size).toBe(told.length)
    expect(new Set(told.map(({ todo }) => todo)).size).toBe(told.length)
  })

  it("name the figures, as people of that language write them", () => {
    expect(findingSentence(example("refund_case_exceeds_owed"), "en").wrong).toBe(
      "Refund cases of order TX-3467-ACDE ask for €30.01, but it owes €30.00."
    )
    expect(findingSentence(example("refund_case_exceeds_owed"), "de").wrong).toMatch(/verlangen 30,01\s€, .* 30,00\s€/)
    expect(findingSentence(example("counter_differs_from_claims"), "en").wrong).toBe(
      "“TX-3467-ACDE” counts 1 seat as taken, but bookings and carts hold 2."
    )
    expect(findingSentence(example("outbox_message_failed"), "en").wrong).toBe(
      "The confirmation of TX-3467-ACDE could not be sent in 8 attempts: 550 no such mailbox"
    )
    expect(findingSentence(example("outbox_message_stuck"), "de").wrong).toContain("seit 2027-03-01 10:15 UTC fällig")
  })

  it("are told without money where there is none", () => {
    for (const code of FINDING_CODES) {
      const hasMoney = "currency_code" in EXAMPLES[code]
      expect({ code, hasMoney: /€/.test(findingSentence(example(code), "en").wrong) }).toEqual({ code, hasMoney })
    }
  })
})
