import type { EventStatus } from "../../../domain/event/bookable"
import type { Contacts } from "../../../domain/event/contact"
import type { Minor } from "../../../domain/money/minor"
import type { Policy } from "../../../domain/policy/policy"
import type { NotifyMode } from "../../../domain/settings/notify"
import type { Reminder } from "../../../domain/settings/reminder"
import type { AdminAddOn } from "./add-on"

/** In the order in which an event passes through them. */
export const EVENT_STATUSES = ["draft", "published", "cancelled", "archived"] as const satisfies readonly EventStatus[]

/** What the admin API says of an event (docs/api.md, "Event"). Times are ISO 8601 UTC, amounts whole minor units. */
export type AdminEvent = {
  id: string
  title: string
  description: string | null
  venue: string | null
  /** IANA zone; every time of the event is shown in it. */
  timezone: string
  status: EventStatus
  sales: "online" | "desk"
  /** Bookings wait for the organiser's yes. */
  approval: boolean
  registration_opens_at: string | null
  registration_closes_at: string | null
  starts_at: string
  ends_at: string
  dates: EventDate[]
  contacts: Contacts
  terms: string | null
  /** Null: the shop's default decides. */
  self_service: boolean | null
  /** Null: the address of the shop's settings. */
  notify_email: string | null
  /** Null: as the shop does. */
  notify_mode: NotifyMode | null
  /** Null: as the shop does. */
  reminder: Reminder | null
  /** Days; null: as the shop does. */
  payment_term_days: number | null
  payment_reminders: boolean
  /** What this event decides itself; a key left out is decided by the shop. */
  policy: Policy
  product_id: string | null
  seats: Seats
  ticket_types: AdminTicketType[]
  add_ons: AdminAddOn[]
}

export type EventDate = { id: string; starts_at: string; ends_at: string }

/** Null in `capacity` and `free` means unlimited. `held`, of one event alone: taken by carts that are being paid. */
export type Seats = { capacity: number | null; taken: number; overbooked: number; free: number | null; held?: number }

export type Price = { currency_code: string; amount: Minor }

export type AdminTicketType = {
  id: string
  title: string
  rank: number
  variant_id: string
  product_id: string | null
  self_service: boolean | null
  policy: Policy
  seats: Seats
  prices: Price[]
}

/** A ticket type to add: one that gets a product variant of its own, or an existing variant. */
export type NewTicketType =
  | { title: string; quota: number | null; prices: Price[] }
  | { variant_id: string; title?: string; quota: number | null }

export type EventChange = Partial<
  Omit<AdminEvent, "id" | "dates" | "seats" | "ticket_types" | "add_ons" | "product_id" | "starts_at" | "ends_at">
> & {
  dates?: Omit<EventDate, "id">[]
  capacity?: number | null
}

export type NewEvent = EventChange & {
  title: string
  timezone: string
  dates: Omit<EventDate, "id">[]
  ticket_types: NewTicketType[]
}

export type TicketTypeChange = Partial<
  Pick<AdminTicketType, "title" | "rank" | "self_service" | "policy" | "prices">
> & { quota?: number | null }
