import type { Person } from "./person"
import type { Answers } from "./question"

/** What a cart says about its future participants. */
export type Registration = {
  booker?: Person | null
  /** BCP 47; the language of the mails. */
  locale?: string | null
  /** Answers of the booking as a whole. */
  answers?: Answers
  lines: RegisteredLine[]
  /** For whom the cart's add-ons are; what is not said goes to the participants in order. */
  add_ons?: RegisteredAddOn[] | null
}

/** Pieces of the cart's line `line_item_id`, for a ticket of another line; index 0 is its first. */
export type RegisteredAddOn = {
  line_item_id: string
  participant: { line_item_id: string; index: number }
  quantity: number
}

export type RegisteredLine = { line_item_id: string; participants: RegisteredPerson[] }
export type RegisteredPerson = Person & { answers?: Answers }

/** What a payment provider needs to go on, in `data`; see Medusa's docs of each provider. */
export type PaymentSession = { id: string; provider_id: string; status: string; data: Record<string, unknown> }

/** Where a cart stands in the line in front of `complete`. */
export type Turn = {
  status: "waiting" | "running" | "none"
  /** How many come before; null where nobody waits. */
  ahead: number | null
  since: string | null
  patience_seconds: number
}

/** What somebody who waits can be told. */
export type Waiting =
  | { kind: "in_line"; turn: Turn }
  /** No place in line just now; asked again by itself, while the seats are held. */
  | { kind: "held"; until: string }

export type Completion =
  | { type: "order"; order: { id: string } }
  /** The payment is not done: its provider wants more of the customer, or refused. */
  | { type: "cart"; error: { message: string; name: string; type: string } }

/** A booking as anybody may see it who knows the order: nothing personal. */
export type OrderBooking = {
  number: string
  event: { id: string; title: string; starts_at: string; timezone: string }
  status: BookingStatus
  tickets: number
  /** A participant has no name yet. */
  incomplete: boolean
}

export type BookingStatus = "awaiting_opt_in" | "awaiting_approval" | "awaiting_payment" | "confirmed" | "cancelled"

/** A file that was stored: its id is the answer to its question. */
export type UploadedFile = { id: string; name: string; size: number }
