import type { Contact } from "../../../domain/event/contact"
import type { Minor } from "../../../domain/money/minor"
import type { RECEIPT_KINDS } from "../../../domain/paying/receipt"
import type { Person } from "../../../domain/person/person"
import type { Answers, AnswerValue } from "../../../domain/question/answer-value"
import type { ShownQuestion } from "../../../domain/question/shown-question"
import type { OfferedAddOn, TakenAddOn } from "./add-on"
import type { Page } from "./page"
import type { RefundCase } from "./refund-case"

export const BOOKING_STATUSES = [
  "awaiting_opt_in",
  "awaiting_approval",
  "awaiting_payment",
  "confirmed",
  "cancelled",
] as const
export type BookingStatus = (typeof BOOKING_STATUSES)[number]

/** Who changes bookings. */
export const CHANGE_ACTORS = ["customer", "staff", "system"] as const
export type ChangeActor = (typeof CHANGE_ACTORS)[number]

/** What the admin API says of a booking (docs/api.md, "Bookings for staff"). */
export type AdminBooking = {
  id: string
  number: string
  status: BookingStatus
  /** Goes back with every write; a stale one is refused. */
  version: number
  locale: string
  incomplete: boolean
  oversold: boolean
  origin: "online" | "on_site" | "phone"
  created_at: string
  changed_at: string
  /** Since then nothing personal is left of it. */
  anonymised_at: string | null
  event_id: string
  event: BookedEvent
  order_id: string
  order: { id: string; display_id: number; payment_status: string }
  booker: Person
  /** What is asked of the booking as a whole. */
  answers: ShownAnswer[]
  participants: Participant[]
  add_ons: TakenAddOn[]
  /** Free ones that may be taken or given back now. */
  offered_add_ons: OfferedAddOn[]
  /** `payable`: what can be paid now. `payment_due_at`: until when what is open is to be paid; null: nothing is asked for. */
  totals: Totals & { payable: Minor; payment_due_at: string | null }
  contact: Contact | null
  terms: string | null
  rebooked_from: RebookedBooking | null
  /** The one that old links lead to. */
  rebooked_to: RebookedBooking | null
  /** Where it was split: the others. */
  rebooked_to_others: RebookedBooking[]
  additional_to: LinkedBooking | null
  additional: LinkedBooking[]
  refund_cases: RefundCase[]
  receipts: Receipt[]
  /** What keeps payment reminders from it. */
  dunning_blocks: DunningBlock[]
}

/** What staff took, or paid out below 0, at the till, by transfer or voucher. */
export type Receipt = {
  id: string
  number: string
  kind: (typeof RECEIPT_KINDS)[number]
  amount: Minor
  currency_code: string
  paid_at: string
}

/** Nobody is reminded of this booking, or of any of its customer's. */
export type DunningBlock = { scope: "booking" | "customer"; reason: string; created_at: string }

/** A booking that another one is linked with. */
export type LinkedBooking = { id: string; number: string; status: BookingStatus }

/** A row of the list of bookings. What cannot be read of an event or an order is null; the booking's page says why. */
export type ListedBooking = Pick<
  AdminBooking,
  | "id"
  | "number"
  | "status"
  | "version"
  | "locale"
  | "incomplete"
  | "oversold"
  | "origin"
  | "created_at"
  | "changed_at"
  | "event_id"
  | "order_id"
  | "booker"
> & {
  event: BookedEvent | null
  order: { id: string; display_id: number } | null
  tickets: number
  totals: Totals | null
}

/** `count` is exact, or `count_capped` says that there are more. */
export type BookingPage = Page & { bookings: ListedBooking[]; count_capped: boolean }

export type BookedEvent = {
  id: string
  title: string
  venue: string | null
  timezone: string
  starts_at: string
  ends_at: string
}

/** A question with its answer; null: there is none. `file` is what a file's answer names, null where it is gone. */
export type ShownAnswer = { question: ShownQuestion; value: AnswerValue; file?: StoredFile | null }
export type StoredFile = { id: string; name: string; size: number }

export type Participant = Person & {
  id: string
  position: number
  ticket_type: { id: string; title: string }
  status: "registered" | "cancelled" | "attended" | "no_show"
  /** Null once the ticket is void. */
  ticket_code: string | null
  answers: ShownAnswer[]
}

export type Totals = { currency_code: string; total: Minor; paid: Minor; open: Minor; refund_open: Minor }

export type RebookedBooking = { id: string; number: string; event_title: string; order_id: string }

/** What a save answers: all that it can have changed. */
export type SavedBooking = Omit<
  AdminBooking,
  | "order"
  | "totals"
  | "rebooked_from"
  | "rebooked_to"
  | "rebooked_to_others"
  | "additional_to"
  | "additional"
  | "refund_cases"
  | "dunning_blocks"
  | "receipts"
>

export type BookingChange = {
  version: number
  reason?: string
  locale?: string
  booker?: Person
  answers?: Answers
  participants?: (Person & { id: string; answers?: Answers })[]
  /** How many of each somebody is to have in all. */
  add_ons?: { add_on_id: string; participant_id: string | null; quantity: number }[]
}
