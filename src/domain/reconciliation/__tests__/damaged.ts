import type { BookedOrder } from "../facts"
import type { FindingCode } from "../finding"
import { HEALTHY } from "./healthy"
import { ANNA, annas, CARD, entry, INVOICE, ORDER, paid } from "./world"

const CAPTURED = [{ id: "capt_1", amount: 200, note: null }]
const REFUNDED = [{ id: "ref_1", amount: 60, note: null }]
const NEW = HEALTHY["rebooked cheaper: the new order, with its refund case"] ?? annas()
const OLD = HEALTHY["rebooked cheaper: the old order"] ?? annas()
const CANCELLED = { status: "cancelled", participants: [], claims: [] }

const openCase = { id: "bref_1", amount: 6000, status: "approved", paying: false, unclear: false, by_hand: false }
const TWICE = [1, 2].map(() => entry("order_1", "booking_receipt", "brcp_1", 50))
const changed = (facts: BookedOrder, order: Partial<BookedOrder["order"]>): BookedOrder => {
  return { ...facts, order: facts.order && { ...facts.order, ...order } }
}

/** For each kind of damage to an order the facts that show it. */
export const DAMAGED: Partial<Record<FindingCode, BookedOrder>> = {
  claims_differ_from_participants: annas({ booking: { claims: [{ counter_id: "concert", quantity: 2 }] } }),
  cancelled_booking_holds_seats: annas({ booking: { ...CANCELLED, claims: ANNA.claims }, order: { cancelled: true } }),
  booking_oversold: annas({ booking: { oversold: true, claims: [] } }),
  booking_without_order: annas({ order: null }),
  order_without_booking: annas({ bookings: [] }),
  order_never_placed: annas({ bookings: [], order: { from_cart: false, collections: [], transactions: [], held: 0 } }),
  participants_differ_from_order_lines: annas({
    order: { lines: [{ ...ORDER.lines[0], id: "line_1", quantity: 3, event_id: "concert", ticket_type_id: "stalls" }] },
  }),
  order_cancelled_booking_stands: annas({ order: { cancelled: true } }),
  order_emptied_booking_stands: annas({ order: { cancelled: true, lines: [] } }),
  booking_cancelled_order_stands: annas({ booking: CANCELLED }),
  rebooking_unfinished: annas({ unfinished: ["breb_1"] }),
  rebooking_link_broken: changed(OLD, { cancelled: false }),
  order_without_payment: annas({
    order: {
      held: 0,
      pending: 200,
      transactions: [],
      collections: [{ ...CARD, captured_amount: 0, payments: [], sessions: ["pending"] }],
    },
  }),
  booking_confirmed_unpaid: changed(NEW, { pending: 50, tickets_total: 250 }),
  booking_awaits_though_paid: annas({ booking: { status: "awaiting_payment" } }),
  capture_not_booked: annas({ order: { held: 0, pending: 200, transactions: [] } }),
  refund_not_booked: annas({
    order: { collections: paid({ captures: CAPTURED, refunds: REFUNDED }, { refunded_amount: 60 }) },
  }),
  refund_not_made: annas({
    order: {
      ...{ cancelled: true, held: 0 },
      transactions: [entry("order_1", "capture", "capt_1", 200), entry("order_1", "refund", "pay_1", -200)],
    },
  }),
  booked_differs: annas({
    order: {
      held: 400,
      transactions: [entry("order_1", "capture", "capt_1", 200), entry("order_1", "capture", "capt_1", 200)],
    },
  }),
  booked_without_payment: annas({
    order: { held: 205, transactions: [...ORDER.transactions, entry("order_1", "capture", "capt_gone", 5)] },
  }),
  moved_payment_unmarked: changed(NEW, { transactions: [entry("order_2", "rebooking", "order_1", 200)] }),
  offset_unbalanced: {
    ...NEW,
    elsewhere: [entry("order_1", "rebooking", "order_2", -199.99), entry("order_1", "capture", "capt_1", 200)],
  },
  order_summary_differs: annas({ order: { held: 199.99 } }),
  capture_unclear: annas({ order: { collections: [{ ...CARD, captured_amount: 0 }] } }),
  refund_unclear: annas({ order: { collections: paid({ captures: CAPTURED, refunds: REFUNDED }) } }),
  refund_case_unclear: { ...NEW, refund_cases: [{ ...openCase, unclear: true }] },
  payout_unfinished: { ...NEW, refund_cases: [{ ...openCase, paying: true }] },
  hand_payout_differs: annas({ refund_cases: [{ ...openCase, status: "paid", by_hand: true }] }),
  receipt_not_booked: annas({ receipts: [{ id: "brcp_1", number: "K-1", amount: 5000 }] }),
  receipt_differs: annas({
    order: { transactions: [...ORDER.transactions, ...TWICE], held: 300 },
    receipts: [{ id: "brcp_1", number: "K-1", amount: 5000 }],
  }),
  documents_differ: annas({ documents: [{ ...INVOICE, total: 19900 }] }),
  invoice_stands: { ...OLD, documents: [INVOICE] },
  refund_case_exceeds_owed: { ...NEW, refund_cases: [{ ...openCase, amount: 6001 }] },
  owed_without_refund_case: { ...NEW, refund_cases: [] },
  cancelled_order_owes: annas({ booking: CANCELLED, order: { cancelled: true } }),
}
