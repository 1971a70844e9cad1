import type { DocumentKind } from "../document/kinds"

/** What a finding is about, with what its page is called and reached by. */
export type Subject = {
  type: "booking" | "order" | "payment" | "counter" | "hold" | "message" | "series" | "history"
  id: string
  /** What people call it: a booking's number, an order's "#12", an event's title; its id where it has no name. */
  name: string
  booking_id: string | null
  order_id: string | null
  event_id: string | null
}

/** An amount in minor units, with the currency it is in. */
type Money<Amounts extends string> = Record<Amounts, number> & { currency_code: string }

/** The exact figures of each kind of damage; amounts are minor units. */
export type Figures = {
  counter_differs_from_claims: { taken: number; claimed: number }
  counter_missing: { claimed: number }
  claims_differ_from_participants: { claimed: number; participants: number }
  cancelled_booking_holds_seats: { claimed: number }
  claims_without_booking: { claimed: number }
  hold_not_freed: { claimed: number; expires_at: string | null }
  booking_oversold: { participants: number; claimed: number }

  booking_without_order: { order_id: string }
  order_without_booking: { event: string; tickets: number }
  order_never_placed: { event: string; tickets: number }
  participants_differ_from_order_lines: { participants: number; tickets: number }
  order_cancelled_booking_stands: { order: string }
  order_emptied_booking_stands: { order: string; participants: number }
  booking_cancelled_order_stands: { order: string; tickets: number }
  rebooking_unfinished: { rebooking_id: string }
  rebooking_link_broken: { rebooking_id: string; what: RebookingBreak }

  order_without_payment: Money<"open">
  booking_confirmed_unpaid: Money<"open">
  booking_awaits_though_paid: Money<"paid">
  payment_without_order: Money<"held"> & { cart_id: string }
  capture_not_booked: Money<"captured">
  refund_not_booked: Money<"refunded" | "booked">
  refund_not_made: Money<"refunded" | "booked">
  booked_differs: Money<"moved" | "booked"> & { reference: "capture" | "refund" }
  booked_without_payment: Money<"booked"> & { reference: string; reference_id: string }
  moved_payment_unmarked: Money<"moved"> & { reference: "capture" | "refund" }
  offset_unbalanced: Money<"here" | "there"> & { other: string }
  order_summary_differs: Money<"summary" | "booked">
  capture_unclear: Money<"captured" | "confirmed">
  refund_unclear: Money<"refunded" | "confirmed"> & { refund_case_id: string | null }
  refund_case_unclear: Money<"asked">
  payout_unfinished: Money<"asked">
  hand_payout_differs: Money<"paid" | "booked">
  receipt_not_booked: Money<"received"> & { number: string | null }
  receipt_differs: Money<"received" | "booked"> & { number: string | null }
  refund_case_exceeds_owed: Money<"asked" | "owed">
  owed_without_refund_case: Money<"asked" | "owed">
  cancelled_order_owes: Money<"asked" | "owed">

  documents_differ: Money<"asked" | "billed">
  invoice_stands: Money<"billed"> & { number: string }
  series_has_gap: { kind: DocumentKind; year: number; last: number; made: number }

  outbox_message_failed: { topic: string; attempts: number; error: string | null }
  outbox_message_stuck: { topic: string; since: string }
  documents_without_seller: { orders: number; since: string }
  chain_broken: { position: number; reason: string }
  chain_head_differs: { position: number }
  chain_missing: { event: string }
}

/** Which end of a rebooking does not agree with it. */
export type RebookingBreak =
  | "old_booking_missing"
  | "new_booking_missing"
  | "old_booking_stands"
  | "new_booking_elsewhere"
  | "old_order_open"

export type FindingCode = keyof Figures

/** One damage: what kind, where, and its figures. The sentences for people are made from it (`findingSentence`). */
export type Finding = {
  [Code in FindingCode]: {
    code: Code
    subject: Subject
    /** Tells apart several of one kind at one subject: the capture, the line, the ticket type. Empty where there is one. */
    detail: string
    figures: Figures[Code]
  }
}[FindingCode]

/** The same damage has the same key in every run. */
export function findingKey({ code, subject, detail }: Finding): string {
  return [code, subject.id, detail].join("|")
}
