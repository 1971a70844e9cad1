import type { BookedOrder, BookingFacts, CollectionFacts, DocumentFacts, OrderFacts, Transaction } from "../facts"

/** Anna has two places in the stalls of the concert for 100.00 each, in order #1. */
export const ANNA: BookingFacts = {
  id: "bkg_anna",
  number: "TX-3467-ACDE",
  event_id: "concert",
  order_id: "order_1",
  status: "confirmed",
  oversold: false,
  participants: [
    { ticket_type_id: "stalls", line_item_id: "line_1" },
    { ticket_type_id: "stalls", line_item_id: "line_1" },
  ],
  line_ids: ["line_1"],
  add_ons: [],
  claims: [
    { counter_id: "concert", quantity: 2 },
    { counter_id: "stalls", quantity: 2 },
  ],
}

/** The invoice over what she bought. */
export const INVOICE: DocumentFacts = {
  ...{ id: "bdoc_1", kind: "invoice", number: "INV-2026-00001", total: 20000, refers_to_id: null },
}

/** What the card's payment of 200.00 keeps. */
export const CARD: CollectionFacts = {
  id: "paycol_1",
  status: "completed",
  captured_amount: 200,
  refunded_amount: 0,
  payments: [
    {
      id: "pay_1",
      amount: 200,
      cancelled: false,
      captures: [{ id: "capt_1", amount: 200, note: null }],
      refunds: [],
    },
  ],
  sessions: ["authorized"],
  at_till: false,
}

export const entry = (order_id: string, reference: string, reference_id: string, amount: number): Transaction => {
  return { order_id, reference, reference_id, amount }
}

export const ORDER: OrderFacts = {
  id: "order_1",
  name: "#1",
  currency_code: "eur",
  cancelled: false,
  created_at: new Date("2027-05-03T12:00:00.000Z"),
  updated_at: new Date("2027-05-03T12:00:00.000Z"),
  from_cart: true,
  rebooking_id: null,
  lines: [{ id: "line_1", quantity: 2, event_id: "concert", ticket_type_id: "stalls" }],
  tickets_total: null,
  total: 200,
  credited: 0,
  held: 200,
  pending: 0,
  transactions: [entry("order_1", "capture", "capt_1", 200)],
  collections: [CARD],
}

type Change = Partial<Omit<BookedOrder, "order">> & {
  order?: Partial<OrderFacts> | null
  booking?: Partial<BookingFacts>
}

/** Anna's order as she bought it by card, but for what is said; captures and refunds of its own payments are known. */
export function annas({ order, booking, ...change }: Change = {}): BookedOrder {
  const facts = order === null ? null : { ...ORDER, ...order }
  const payments = (facts?.collections ?? []).flatMap((collection) => collection.payments)
  const known = payments.flatMap(({ id, captures, refunds }) => [id, ...[...captures, ...refunds].map((one) => one.id)])
  return {
    order_id: "order_1",
    order: facts,
    bookings: [{ ...ANNA, ...booking }],
    rebookings: [],
    refund_cases: [],
    receipts: [],
    documents: [],
    unfinished: [],
    elsewhere: [],
    known_movements: new Set(known),
    titles: new Map([["concert", "Autumn concert"]]),
    ...change,
  }
}

/** A payment that keeps what is said of it. */
export function paid(change: Partial<CollectionFacts["payments"][number]>, collection: Partial<CollectionFacts> = {}) {
  const payment = {
    ...CARD.payments[0],
    id: "pay_1",
    amount: 200,
    cancelled: false,
    captures: [],
    refunds: [],
    ...change,
  }
  return [{ ...CARD, ...collection, payments: [payment] }]
}

/** An order of 200.00 that was placed for the till, and is not paid there yet. */
export const FOR_TILL = {
  ...{ held: 0, pending: 200, transactions: [] },
  collections: [
    {
      ...{ id: "paycol_1", status: "awaiting", captured_amount: 0, refunded_amount: 0 },
      ...{ payments: [], sessions: ["pending_authorization"], at_till: true },
    },
  ],
}
