import type { AssignedAddOn } from "../../../domain/add-on/assign-add-ons"
import type { Minor } from "../../../domain/money/minor"
import type { PaymentTerm } from "../../../domain/paying/payment-term"
import type { Person } from "../../../domain/person/person"
import type { BookingTerms } from "../../../domain/policy/terms"
import type { NewAnswer } from "../../../domain/question/fitting-answers"
import type { Actor } from "../change-log/append-change"
import type { AddOnLine, ClaimLine } from "../seats/claims"
import type { DeskRecord } from "./desk-record"

/** A ticket of a booking that is about to be written. */
export type TicketDraft = Person & {
  ticket_type_id: string
  line_item_id: string
  answers: NewAnswer[]
  /** What became of who goes along from another booking; left out: they are still to come. */
  status?: "registered" | "attended" | "no_show" | undefined
}

export type BookingDraft = {
  order_id: string
  event_id: string
  booker: Person & { email: string }
  locale: string
  origin: "online" | "on_site" | "phone"
  status: "awaiting_approval" | "awaiting_payment" | "confirmed"
  /** Until when it is to be paid; null: it is, or costs nothing, or waits for approval. */
  term: PaymentTerm | null
  /** Who hears of a booking that waits for approval; left out: nobody. */
  request_told?: string | null
  tickets: TicketDraft[]
  /** Those of the booking as a whole. */
  answers: NewAnswer[]
  /** Something that is required was not answered. */
  unanswered: boolean
  /** What it has of the event's add-ons; tickets by their place. */
  add_ons: AssignedAddOn[]
  /** The seats and add-ons of the booking by order line, and the cart that holds them until now; null when no cart does. */
  seats: (ClaimLine | AddOnLine)[]
  /** What cancelling and rebooking will cost: kept as it is agreed now (U4, C-72). */
  terms: BookingTerms
  cart_id: string | null
  /** Where the desk sold it; else left out. */
  desk?: { record: DeskRecord; paid: Minor } | undefined
  actor: Actor
  /** ISO 8601 */
  now: string
}
