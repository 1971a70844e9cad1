import type { Contact } from "./person"
import type { EventQuestion } from "./question"

/** A published event. Times are ISO 8601 UTC, `timezone` is where it happens (IANA). */
export type BookableEvent = BookedEvent & {
  description: string | null
  registration_opens_at: string | null
  registration_closes_at: string | null
  /** The organiser says yes to each booking, and nothing is paid before: only payment on invoice or at the till is taken at the checkout. */
  approval: boolean
  bookable: boolean
  /** Why it can't be booked now; being sold out is none of these, see `seats`. */
  not_bookable: NotBookable | null
  /** Whether those who are registered already may change something by themselves. */
  self_service: boolean
  contact: Contact | null
  terms: string | null
  seats: { free: number | null; capacity: number | null }
  ticket_types: TicketType[]
  /** Extras that are bought with the tickets; free ones may be taken afterwards, see `offered_add_ons` of a booking. */
  add_ons: AddOn[]
  questions: EventQuestion[]
}

export type AddOn = {
  id: string
  title: string
  /** What goes into the cart, beside a ticket of the event. */
  variant_id: string
  /** Taken by the booking as a whole, or by each participant for themselves. */
  level: "booking" | "participant"
  /** Only with tickets of these types; null: with all. */
  ticket_type_ids: string[] | null
  /** Per booking or participant. With a `min` above 0 it comes with every booking. */
  min: number
  max: number
  /** What is left; null: no limit. */
  free: number | null
  available: boolean
  not_available: { code: string; message: string } | null
  /** As a ticket type's. */
  price?: Price | null
}

export type BookedEvent = {
  id: string
  title: string
  venue: string | null
  timezone: string
  starts_at: string
  ends_at: string
  dates: EventDate[]
}

export type EventDate = { id: string; starts_at: string; ends_at: string }

export type NotBookable = {
  code: "event_not_bookable" | "registration_not_open" | "registration_closed"
  message: string
  details: {
    reason?: "draft" | "cancelled" | "archived" | "desk_only" | "over"
    opens_at?: string
    closed_at?: string
    terms?: string | null
    contact?: Contact | null
  }
}

export type TicketType = {
  id: string
  title: string
  /** What goes into the cart. */
  variant_id: string
  /** Null: as many as anybody wants. */
  seats: { free: number | null }
  /** With a region asked for: what one costs there; null where it is not sold there. Left out where none was asked for. */
  price?: Price | null
}

/** Whole minor units: 7000 with `eur` is 70.00 EUR, with `jpy` 7000 JPY. */
export type Price = {
  currency_code: string
  /** What the customer pays for one, taxes included where the country is known. */
  amount: number
}

/** Where somebody buys. The country decides the tax; a region with one country needs none. */
export type Market = { region_id: string; country_code?: string }
