import type { DocumentKind } from "../document/kinds"
import type { SeatDemand } from "../seats/demand"

/** An entry in an order's books. Decimal, as Medusa keeps it. */
export type Transaction = { order_id: string; reference: string; reference_id: string; amount: number }

/** A movement that the payment module keeps. Decimal. */
export type Movement = { id: string; amount: number; note: string | null }

export type PaymentFacts = {
  id: string
  amount: number
  cancelled: boolean
  captures: Movement[]
  refunds: Movement[]
}

export type CollectionFacts = {
  id: string
  status: string
  /** What core wrote after the provider had answered: a movement beyond it has an unknown answer. Decimal. */
  captured_amount: number
  refunded_amount: number
  payments: PaymentFacts[]
  /** States of its payment sessions. */
  sessions: string[]
  /** What was promised of it is to be paid at the till, and confirms nothing. */
  at_till: boolean
}

/** A line of an order; a ticket's has its event and ticket type. */
export type LineFacts = { id: string; quantity: number; event_id: string | null; ticket_type_id: string | null }

/** An order as Medusa has it now. */
export type OrderFacts = {
  id: string
  /** What staff call it: "#12". */
  name: string
  currency_code: string
  cancelled: boolean
  created_at: Date
  updated_at: Date
  /** A cart became it; else a draft, a rebooking or a script made it. */
  from_cart: boolean
  /** The rebooking that made it. */
  rebooking_id: string | null
  lines: LineFacts[]
  /** What the tickets cost, taxes and discounts included; read where the order is paid in part, else null. Decimal. */
  tickets_total: number | null
  /** What all of it costs, by core's summary, and what credit lines take off, which that counts only at times. Decimals. */
  total: number
  credited: number
  /** The summary's word: what the books hold, and what is to be paid (above 0) or to be paid back. Decimals. */
  held: number
  pending: number
  transactions: Transaction[]
  collections: CollectionFacts[]
}

export type BookingFacts = {
  id: string
  number: string
  event_id: string
  order_id: string
  status: string
  oversold: boolean
  /** Participants that are not cancelled. */
  participants: { ticket_type_id: string; line_item_id: string }[]
  /** What it has of add-ons. */
  add_ons: { add_on_id: string; quantity: number }[]
  /** Order lines of all participants, the cancelled ones too. */
  line_ids: string[]
  /** Seats it holds for good, by counter. */
  claims: SeatDemand[]
}

/** A rebooking that led from or to the order, with what stands at its ends. */
export type RebookingFacts = {
  id: string
  from_order_id: string
  to_order_id: string
  /** Nothing stayed behind: the old order was closed. */
  whole: boolean
  old_booking: { id: string; number: string; status: string } | null
  new_booking: { id: string; number: string; order_id: string } | null
}

export type RefundCaseFacts = {
  id: string
  /** Minor units. */
  amount: number
  status: string
  /** A payout of it has begun and is not over. */
  paying: boolean
  /** A payout of it ended, and only the provider knows how. */
  unclear: boolean
  /** Staff have paid it by hand, or begun to. */
  by_hand: boolean
}

/** What staff have noted of money that no payment carried; minor units. */
export type ReceiptFacts = { id: string; number: string; amount: number }

/** An invoice, or what takes one back; minor units, signed. */
export type DocumentFacts = {
  id: string
  kind: DocumentKind
  number: string
  total: number
  refers_to_id: string | null
}

/** Everything that is checked together: one order with what hangs on it. */
export type BookedOrder = {
  order_id: string
  /** Null: Medusa does not have it. */
  order: OrderFacts | null
  bookings: BookingFacts[]
  rebookings: RebookingFacts[]
  refund_cases: RefundCaseFacts[]
  receipts: ReceiptFacts[]
  /** Settlement statements left out. */
  documents: DocumentFacts[]
  /** Rebookings of it that have begun and are not over. */
  unfinished: string[]
  /** Entries in other orders' books that name this order or one of its payments, captures, refunds or refund cases. */
  elsewhere: Transaction[]
  /** Captures, refunds and payments that its books name and that exist, wherever their payment stands now. */
  known_movements: ReadonlySet<string>
  /** Titles of events, for the sentences. */
  titles: ReadonlyMap<string, string>
}
