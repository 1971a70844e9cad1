import type { Contact } from "../event/contact"
import type { Minor } from "../money/minor"
import type { PaymentState } from "./payment"
import type { MailText } from "./text/mail-text"
import type { Period } from "./when"

/** Whose letter it is: the shop's name, and its logo where it has one. */
export type Brand = { name: string; logo_url: string | null }

/** What every mail needs to speak: BCP 47, the sender, and the organiser's own words where there are any. */
export type MailFrame = { locale: string; brand: Brand; text?: MailText | null }

export type MailEvent = {
  title: string
  venue: string | null
  /** IANA */
  timezone: string
  /** In the order of their start. */
  dates: Period[]
  /** Whom to ask. */
  contact: Contact | null
  /** The organiser's terms; null where they have written none. */
  terms: string | null
}

export type MailParticipant = {
  /** Empty while nobody is named. */
  name: string
  ticket_type: string
  cancelled: boolean
}

export type MailBooking = {
  number: string
  /** The booker's name; empty where the order had none. */
  booker: string
  event: MailEvent
  participants: MailParticipant[]
}

/** What a booking costs, and the Medusa order that it is part of. */
export type MailTotals = {
  currency_code: string
  /** By ticket type, then by add-on. */
  lines: { title: string; quantity: number; total: Minor }[]
  total: Minor
  order: { number: string; total: Minor }
  payment: PaymentState
}

/** The link that opens the booking, and until when its booker may change it (ISO 8601); null where they may not. */
export type ManageLink = { url: string; until: string | null }
