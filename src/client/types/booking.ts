import type { BookedEvent } from "./event"
import type { Contact, Person } from "./person"
import type { BookingStatus } from "./selling"

/** A session of one booking: `token` goes with every request for it. */
export type Access = { token: string; expires_at: string }

/** What shows, together with the e-mail address, that a booking is one's own. */
export type Proof = { token: string } | { number: string }

export type CustomerBooking = {
  number: string
  status: BookingStatus
  /** An edit names the version that it was made from. */
  version: number
  locale: string
  incomplete: boolean
  event: BookedEvent
  /** Left out for a participant's own link. */
  booker?: Person | null
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

export type Participant = Person & {
  id: string
  position: number
  ticket_type: { id: string; title: string }
  status: "registered" | "cancelled" | "attended" | "no_show"
  /** Null once the ticket is cancelled. */
  ticket_code: string | null
}

/** Minor units. `open` is paid through the collection, where there is one. */
export type Totals = {
  currency_code: string
  total: number
  paid: number
  open: number
  refund_open: number
  payment_collection_id: string | null
}

export type LinkedBooking = { number: string; event_title: string }

export type May =
  | { allowed: true; until: string | null }
  | {
      allowed: false
      code: string
      message: string
      details: { closed_at?: string; terms?: string | null; contact?: Contact | null }
    }

/** What is left out stays; null empties a field. */
export type BookingEdit = { version: number; booker?: Person; participants?: ({ id: string } & Person)[] }
