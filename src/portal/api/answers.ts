import type { Person } from "../../domain/person/person"
import type { Contact } from "./problem"

/** What the shop answers (docs/api.md). Amounts are whole minor units, times ISO 8601 UTC. */

export type Access = { token: string; expires_at: string }

export type EventDate = { id: string; starts_at: string; ends_at: string }

export type BookedEvent = {
  id: string
  title: string
  venue: string | null
  timezone: string
  starts_at: string
  ends_at: string
  dates: EventDate[]
}

export type May =
  | { allowed: true; until: string | null }
  | {
      allowed: false
      code: string
      message: string
      details: { closed_at?: string; terms?: string | null; contact?: Contact | null }
    }

export type PersonData = { [Field in keyof Person]?: Person[Field] | null }

export type Participant = PersonData & {
  id: string
  position: number
  ticket_type: { id: string; title: string }
  status: "registered" | "cancelled" | "attended" | "no_show"
  /** Null once the ticket is cancelled. */
  ticket_code: string | null
}

export type Totals = { currency_code: string; total: number; paid: number; open: number; refund_open: number }
export type LinkedBooking = { number: string; event_title: string }

export type CustomerBooking = {
  number: string
  status: "awaiting_opt_in" | "awaiting_approval" | "awaiting_payment" | "confirmed" | "cancelled"
  version: number
  locale: string
  incomplete: boolean
  event: BookedEvent
  /** Left out for a participant's own link. */
  booker?: PersonData | null
  participants: Participant[]
  /** Left out for a participant's own link. */
  totals?: Totals | null
  may: { edit: May; rename: May; rebook: May }
  contact: Contact | null
  terms: string | null
  /** Left out, both, for a participant's own link. */
  rebooked_from?: LinkedBooking | null
  rebooked_to?: LinkedBooking | null
}

export type TargetTicketType = {
  id: string
  title: string
  seats: { free: number | null }
  prices: { currency_code: string; amount: number }[]
}

export type TargetEvent = BookedEvent & { seats: { free: number | null }; ticket_types: TargetTicketType[] }

/** Where a rebooking leads: every ticket type of the booking, and what it becomes. */
export type Target = { event_id: string; ticket_types: { from: string; to: string }[] }

export type PlanSide = {
  event_id: string
  event_title: string
  starts_at: string
  timezone: string
  total: number
  tax: number
}

/** What staff and customers are told beside the sums. */
export type PlanWarning = "event_over" | "authorised_beyond_total"

export type Plan = {
  hash: string
  from: PlanSide
  to: PlanSide
  difference: number
  settlement: { kind: "even" | "collect" | "refund"; carried: number; due: number; back: number }
  tickets: {
    participant_id: string
    name: string
    from_title: string
    to_title: string
    old_amount: number
    new_amount: number
  }[]
  currency_code: string
  warnings: PlanWarning[]
}
