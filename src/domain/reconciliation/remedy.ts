import type { FindingCode } from "./finding"

/** Errors: seats, money or history are wrong. Warnings: something waits for somebody. */
export const SEVERITIES = ["error", "warning"] as const
export type Severity = (typeof SEVERITIES)[number]

/** What staff can have done about a damage by a button: idempotent, logged, and none of it moves money. */
export type Repair =
  | "recount_seats"
  | "take_seats"
  | "give_back_seats"
  | "settle_holds"
  | "register_bookings"
  | "follow_order"
  | "take_payment"
  | "book_movements"
  | "heal_rebookings"
  | "heal_payouts"
  | "book_receipt"
  | "make_documents"
  | "send_again"

type Remedy = { severity: Severity; repair: Repair | null }

const error = (repair: Repair | null): Remedy => ({ severity: "error", repair })
const warning = (repair: Repair | null): Remedy => ({ severity: "warning", repair })

/** Mapped over the codes: a new kind of damage does not compile until it is said what can be done about it. */
export const REMEDIES: Record<FindingCode, Remedy> = {
  counter_differs_from_claims: error("recount_seats"),
  counter_missing: error(null),
  claims_differ_from_participants: error("take_seats"),
  cancelled_booking_holds_seats: error("give_back_seats"),
  claims_without_booking: error("give_back_seats"),
  hold_not_freed: warning("settle_holds"),
  booking_oversold: warning("take_seats"),
  booking_without_order: error(null),
  order_without_booking: error("register_bookings"),
  order_never_placed: warning("register_bookings"),
  participants_differ_from_order_lines: error(null),
  order_cancelled_booking_stands: error("follow_order"),
  order_emptied_booking_stands: error("heal_rebookings"),
  booking_cancelled_order_stands: error(null),
  rebooking_unfinished: error("heal_rebookings"),
  rebooking_link_broken: error(null),
  order_without_payment: error(null),
  booking_confirmed_unpaid: error(null),
  booking_awaits_though_paid: error("take_payment"),
  payment_without_order: error(null),
  capture_not_booked: error("book_movements"),
  refund_not_booked: error("book_movements"),
  refund_not_made: error(null),
  booked_differs: error(null),
  booked_without_payment: error(null),
  moved_payment_unmarked: error("book_movements"),
  offset_unbalanced: error(null),
  order_summary_differs: error(null),
  capture_unclear: error(null),
  refund_unclear: error(null),
  refund_case_unclear: warning(null),
  payout_unfinished: warning("heal_payouts"),
  hand_payout_differs: error(null),
  receipt_not_booked: error("book_receipt"),
  receipt_differs: error(null),
  refund_case_exceeds_owed: error(null),
  owed_without_refund_case: warning("take_payment"),
  cancelled_order_owes: error(null),
  documents_differ: error("make_documents"),
  invoice_stands: error("make_documents"),
  series_has_gap: error(null),
  outbox_message_failed: warning("send_again"),
  outbox_message_stuck: warning("send_again"),
  documents_without_seller: warning(null),
  chain_broken: error(null),
  chain_head_differs: error(null),
  chain_missing: error(null),
}

export const FINDING_CODES = Object.keys(REMEDIES) as FindingCode[]
