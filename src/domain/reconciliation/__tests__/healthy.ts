import type { BookedOrder } from "../facts"
import { ANNA, annas, entry, FOR_TILL, INVOICE, ORDER, paid } from "./world"

const CAPTURED = [{ id: "capt_1", amount: 200, note: null }]
const GONE = { status: "cancelled", participants: [], claims: [] }
const TAKEN_BACK = {
  ...{ id: "bdoc_2", kind: "cancellation_invoice" as const, number: "CAN-2026-00001" },
  ...{ total: -20000, refers_to_id: INVOICE.id },
}
const REBOOKED = {
  id: "breb_1",
  from_order_id: "order_1",
  to_order_id: "order_2",
  whole: true,
  old_booking: { id: "bkg_anna", number: "TX-3467-ACDE", status: "cancelled" },
  new_booking: { id: "bkg_new", number: "TX-7777-ACDE", order_id: "order_2" },
}
const NEW = { order_id: "order_2", line_ids: ["line_1"] }
const NEW_ORDER = { id: "order_2", name: "#2", from_cart: false, rebooking_id: "breb_1" }

/** Everything that a shop does every day, told as the facts it leaves. None of it is a damage. */
export const HEALTHY: Record<string, BookedOrder> = {
  "bought by card": annas(),
  "with lunch for both": annas({
    booking: {
      add_ons: [{ add_on_id: "lunch", quantity: 2 }],
      claims: [...ANNA.claims, { counter_id: "lunch", quantity: 2 }],
    },
  }),
  "authorised only": annas({
    order: {
      held: 0,
      pending: 200,
      transactions: [],
      collections: paid({}, { captured_amount: 0, status: "authorized" }),
    },
  }),
  "billed, and billed anew after the address changed": annas({
    documents: [INVOICE, TAKEN_BACK, { ...INVOICE, id: "bdoc_3", number: "INV-2026-00002" }],
  }),
  "left with nothing but its shipping, which is billed": annas({
    booking: GONE,
    order: {
      lines: [],
      total: 5,
      held: 5,
      collections: [],
      transactions: [entry("order_1", "booking_receipt", "r", 5)],
    },
    receipts: [{ id: "r", number: "K-1", amount: 500 }],
    documents: [INVOICE, TAKEN_BACK, { ...INVOICE, id: "bdoc_3", number: "INV-2026-00002", total: 500 }],
  }),
  "cancelled with a fee, which is billed by itself": annas({
    booking: GONE,
    order: {
      ...{ cancelled: true, lines: [], total: 30, held: 30, collections: [] },
      transactions: [entry("order_1", "booking_receipt", "brcp_1", 30)],
    },
    receipts: [{ id: "brcp_1", number: "K-1", amount: 3000 }],
    documents: [
      ...[INVOICE, TAKEN_BACK],
      { id: "bdoc_3", kind: "fee_invoice", number: "FEE-2026-00001", total: 3000, refers_to_id: null },
    ],
    known_movements: new Set(),
  }),
  "paid by two receipts, and one of nothing": annas({
    order: {
      collections: [],
      transactions: [
        entry("order_1", "booking_receipt", "brcp_1", 150),
        entry("order_1", "booking_receipt", "brcp_2", 49.9981),
      ],
    },
    receipts: [
      { id: "brcp_1", number: "K-1", amount: 15000 },
      { id: "brcp_2", number: "K-2", amount: 5000 },
      { id: "brcp_3", number: "K-3", amount: 0 },
    ],
  }),
  "on invoice": annas({
    order: {
      ...{ held: 0, pending: 200, transactions: [] },
      collections: [
        {
          ...{ id: "paycol_1", status: "awaiting", captured_amount: 0, refunded_amount: 0 },
          ...{ payments: [], sessions: ["pending_authorization"], at_till: false },
        },
      ],
    },
  }),
  "for the till, and waiting for it": annas({
    ...{ order: FOR_TILL, documents: [] },
    booking: { status: "awaiting_payment" },
  }),
  free: annas({ order: { held: 0, transactions: [], collections: [] } }),
  "with a T-shirt added that is not paid yet": annas({
    order: {
      ...{ pending: 25, tickets_total: 200 },
      lines: [...ORDER.lines, { id: "line_2", quantity: 1, event_id: null, ticket_type_id: null }],
    },
  }),
  "net prices with a fraction of a cent": annas({
    order: {
      held: 118.99,
      pending: -0.0019,
      transactions: [entry("order_1", "capture", "capt_1", 118.99)],
      collections: paid(
        { amount: 118.99, captures: [{ id: "capt_1", amount: 118.99, note: null }] },
        { captured_amount: 118.99 }
      ),
    },
  }),
  "refunded in part by Medusa's button": annas({
    order: {
      held: 190,
      transactions: [entry("order_1", "capture", "capt_1", 200), entry("order_1", "refund", "ref_1", -10)],
      collections: paid(
        { captures: CAPTURED, refunds: [{ id: "ref_1", amount: 10, note: null }] },
        { refunded_amount: 10 }
      ),
    },
  }),
  "cancelled in Medusa, which booked its refund with the payment's name": annas({
    booking: GONE,
    order: {
      ...{ cancelled: true, held: 0, pending: 0 },
      transactions: [entry("order_1", "capture", "capt_1", 200), entry("order_1", "refund", "pay_1", -200)],
      collections: paid(
        { captures: CAPTURED, refunds: [{ id: "ref_1", amount: 200, note: null }] },
        { refunded_amount: 200 }
      ),
    },
  }),
  "rebooked cheaper: the old order": annas({
    booking: GONE,
    rebookings: [REBOOKED],
    order: {
      ...{ cancelled: true, lines: [], held: 0, collections: [] },
      transactions: [entry("order_1", "capture", "capt_1", 200), entry("order_1", "rebooking", "order_2", -200)],
    },
    elsewhere: [entry("order_2", "rebooking", "order_1", 200)],
    known_movements: new Set(["capt_1"]),
  }),
  "rebooked cheaper: the new order, with its refund case": annas({
    order_id: "order_2",
    booking: NEW,
    rebookings: [REBOOKED],
    refund_cases: [{ id: "bref_1", amount: 6000, status: "approved", paying: false, unclear: false, by_hand: false }],
    order: {
      ...NEW_ORDER,
      ...{ held: 200, pending: -60 },
      transactions: [entry("order_2", "rebooking", "order_1", 200), entry("order_2", "capture", "capt_1", 0)],
    },
    elsewhere: [entry("order_1", "rebooking", "order_2", -200), entry("order_1", "capture", "capt_1", 200)],
  }),
  "rebooked cheaper, and staff paid the refund in cash": annas({
    order_id: "order_2",
    booking: NEW,
    rebookings: [REBOOKED],
    refund_cases: [{ id: "bref_1", amount: 6000, status: "paid", paying: false, unclear: false, by_hand: true }],
    order: {
      ...NEW_ORDER,
      held: 140,
      transactions: [
        entry("order_2", "rebooking", "order_1", 200),
        entry("order_2", "capture", "capt_1", 0),
        entry("order_2", "refund_case", "bref_1", -60),
      ],
    },
    elsewhere: [entry("order_1", "rebooking", "order_2", -200), entry("order_1", "capture", "capt_1", 200)],
  }),
  "rebooked cheaper, and staff rejected the refund": annas({
    order_id: "order_2",
    booking: NEW,
    rebookings: [REBOOKED],
    refund_cases: [{ id: "bref_1", amount: 6000, status: "rejected", paying: false, unclear: false, by_hand: false }],
    order: {
      ...NEW_ORDER,
      ...{ held: 200, pending: -60 },
      transactions: [entry("order_2", "rebooking", "order_1", 200), entry("order_2", "capture", "capt_1", 0)],
    },
    elsewhere: [entry("order_1", "rebooking", "order_2", -200), entry("order_1", "capture", "capt_1", 200)],
  }),
  "a part rebooked, its refund paid by the old order's payment: the new order": annas({
    order_id: "order_2",
    booking: NEW,
    rebookings: [{ ...REBOOKED, whole: false }],
    refund_cases: [{ id: "bref_1", amount: 6000, status: "paid", paying: false, unclear: false, by_hand: false }],
    order: {
      ...NEW_ORDER,
      ...{ held: 140, collections: paid({ amount: 0, captures: [] }, { captured_amount: 0 }) },
      transactions: [
        entry("order_2", "rebooking", "order_1", 200),
        entry("order_2", "rebooking", "refund:bref_1:1:pay_1", -60),
      ],
    },
    elsewhere: [
      entry("order_1", "rebooking", "order_2", -200),
      entry("order_1", "rebooking", "refund:bref_1:1:pay_1", 60),
    ],
  }),
  "a part rebooked, its refund paid by the old order's payment: the old order": annas({
    booking: GONE,
    rebookings: [{ ...REBOOKED, whole: false }],
    order: {
      lines: [{ id: "line_2", quantity: 1, event_id: null, ticket_type_id: null }],
      held: 25,
      transactions: [
        entry("order_1", "capture", "capt_1", 225),
        entry("order_1", "rebooking", "order_2", -200),
        entry("order_1", "rebooking", "refund:bref_1:1:pay_1", 60),
        entry("order_1", "refund", "ref_1", -60),
      ],
      collections: paid(
        {
          amount: 225,
          captures: [{ id: "capt_1", amount: 225, note: null }],
          refunds: [{ id: "ref_1", amount: 60, note: "refund:bref_1:1:pay_1" }],
        },
        { captured_amount: 225, refunded_amount: 60 }
      ),
    },
    elsewhere: [
      entry("order_2", "rebooking", "order_1", 200),
      entry("order_2", "rebooking", "refund:bref_1:1:pay_1", -60),
    ],
  }),
  "rebooked dearer, with the difference still due": annas({
    order_id: "order_2",
    booking: { ...NEW, status: "awaiting_payment" },
    rebookings: [REBOOKED],
    order: {
      ...NEW_ORDER,
      ...{ held: 200, pending: 100, tickets_total: 300 },
      transactions: [entry("order_2", "rebooking", "order_1", 200), entry("order_2", "capture", "capt_1", 0)],
    },
    elsewhere: [entry("order_1", "rebooking", "order_2", -200), entry("order_1", "capture", "capt_1", 200)],
  }),
}
