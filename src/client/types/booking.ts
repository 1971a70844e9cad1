import type { Refund } from "./cancelling"
import type { BookedEvent } from "./event"
import type { Contact, Person } from "./person"
import type { Answers, AnswerValue, EventQuestion } from "./question"
import type { ChangeKind } from "./rebooking"
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
  /** What is asked of the booking as a whole; left out for a participant's own link. */
  answers?: Answered[]
  participants: Participant[]
  /** What it has of extras; `participant_id` null: the booking as a whole. What was paid for is not given back by an edit. */
  add_ons: { id: string; title: string; participant_id: string | null; quantity: number; paid: boolean }[]
  /** What may be taken or given back now: any number from `least` to `most`, or `quantity`, which they have. */
  offered_add_ons: OfferedAddOn[]
  /** A new address of whoever looks, which waits for its code until then; null: none does. */
  pending_address: { email: string; expires_at: string } | null
  /** Left out for a participant's own link. */
  totals?: Totals | null
  /** `fields`: of the booking and its booker; left out for a participant's own link. */
  may: {
    edit: May
    rename: May
    /** Whether anything can be changed; `changes` says what. */
    rebook: May
    fields?: FieldMays
    /** Left out for a participant's own link, as is what may be cancelled: everything, or single tickets. */
    changes?: Record<ChangeKind, May>
    cancel?: May
    cancel_parts?: May
  }
  contact: Contact | null
  terms: string | null
  /** Left out, like all that follow, for a participant's own link. */
  rebooked_from?: LinkedBooking | null
  rebooked_to?: LinkedBooking | null
  /** The bookings of those who went to other events by the same rebooking. */
  rebooked_to_others?: LinkedBooking[]
  /** The other bookings that came of the change that this one came of. */
  rebooked_with?: LinkedBooking[]
  /** The booking that this one is in addition to, and those in addition to this one; for the same event. */
  additional_to?: { number: string } | null
  additional?: { number: string; status: BookingStatus }[]
  /** Money owed back for it, the newest first. */
  refunds?: Refund[]
}

export type Participant = Person & {
  id: string
  position: number
  ticket_type: { id: string; title: string }
  status: "registered" | "cancelled" | "attended" | "no_show"
  /** Null once the ticket is cancelled. */
  ticket_code: string | null
  answers: Answered[]
  may: { fields: FieldMays }
}

/** A question with its answer; of a file that is stored also what it is called, and its size in bytes. */
export type Answered = { question: EventQuestion; value: AnswerValue; file?: StoredFile | null }
export type StoredFile = { id: string; name: string; size: number }

/**
 * The right to each field: `first_name`, `last_name`, `email`, `phone`, `address`, `locale`, `add_ons`, and
 * `question:<id>` for an answer. What the organiser hides is not among them.
 */
export type FieldMays = Record<string, May>

/** Minor units. `payable`: what the payment page asks for now, 0 where nobody has to pay; of all the order, and less what a bank has promised. */
export type Totals = {
  currency_code: string
  total: number
  paid: number
  open: number
  payable: number
  refund_open: number
  payment_collection_id: string | null
  /** Until when what is open is to be paid (ISO 8601); null: nothing is asked for. */
  payment_due_at: string | null
}

export type LinkedBooking = { number: string; event_title: string }

export type May =
  | { allowed: true; until: string | null }
  | {
      allowed: false
      code: string
      message: string
      details: { closed_at?: string; level?: string; terms?: string | null; contact?: Contact | null }
    }

/** What is left out stays; null empties a field, and takes an answer away. */
export type BookingEdit = {
  version: number
  /** The language of the booking's mails and tickets. */
  locale?: "de" | "en" | "fr"
  booker?: Person
  answers?: Answers
  participants?: ({ id: string; answers?: Answers } & Person)[]
  /** How many of each somebody is to have in all. */
  add_ons?: { add_on_id: string; participant_id?: string | null; quantity: number }[]
}

export type OfferedAddOn = {
  id: string
  title: string
  participant_id: string | null
  quantity: number
  least: number
  most: number
}
