import type { ToSay } from "./cancelling"
import type { AddOn, BookedEvent } from "./event"
import type { Answers, EventQuestion } from "./question"

/** Where a rebooking leads: every ticket type of the booking, and what it becomes. */
export type Target = { event_id: string; ticket_types: { from: string; to: string }[] }

/** What is to change; what is not named stays as it is. `target`: everybody moves; `moves`: these, and no other. */
export type Change = {
  target?: Target
  moves?: { participant_id: string; event_id: string; ticket_type_id: string }[]
  /** Participants whose tickets are given back; all of them is a cancellation. */
  cancel?: string[]
  add?: NewTicket[]
  /** How many of each somebody is to have in all; `participant_id` null: the booking as a whole. */
  add_ons?: { participant_id: string | null; add_on_id: string; quantity: number }[]
  promotion_codes?: string[]
  strategy?: Strategy
}

export type NewTicket = {
  event_id: string
  ticket_type_id: string
  first_name?: string | null
  last_name?: string | null
  email?: string | null
  answers?: Answers
  /** How many of each come with it in all. */
  add_ons?: { add_on_id: string; quantity: number }[]
}

/** What a change may be made of; the rights to each are `may.changes` of a booking. */
export type ChangeKind = "event" | "ticket_type" | "tickets" | "add_ons" | "promotion_code"

export type TargetEvent = BookedEvent & {
  seats: { free: number | null }
  ticket_types: TargetTicketType[]
  /** With prices in the order's currency. */
  add_ons: AddOn[]
  questions: EventQuestion[]
}

export type TargetTicketType = {
  id: string
  title: string
  seats: { free: number | null }
  prices: { currency_code: string; amount: number }[]
}

/** One side of a plan; minor units, tax included in the total. */
export type PlanSide = {
  event_id: string
  event_title: string
  starts_at: string
  timezone: string
  total: number
  tax: number
}

/** What staff and customers are told beside the sums. */
export type PlanWarning = "event_over" | "authorised_beyond_total" | "add_ons_given_back"

/** How what was paid is settled: carried over, paid back in full and paid anew, or outside of the shop. */
export type Strategy = "offset" | "repay" | "external"

/**
 * `carried` pays for the new booking, `due` is still to be paid, `back` opens a refund case. `repay`: all that was
 * paid goes back, and all of the new booking is due. `external`: what is not carried is settled outside of the shop.
 */
export type Settlement = {
  kind: "even" | "collect" | "refund" | "repay" | "external"
  carried: number
  due: number
  back: number
}

/** What a change would do, to the cent. */
export type Plan = {
  /** Names the plan when it is carried out: another amount is then refused. */
  hash: string
  from: PlanSide
  /** Of all new bookings together; it names the main event. */
  to: PlanSide
  difference: number
  direction: "lower" | "equal" | "higher"
  /** `none`: nothing was paid. */
  strategy: Strategy | "none"
  /** Those to choose from. */
  strategies: (Strategy | "none")[]
  settlement: Settlement
  /** Tax included; its title is that of the order's line. */
  fee: { amount: number; tax: number; title: string } | null
  tickets: PlannedTicket[]
  /** What everybody had and has of extras. Those that the event of the new booking has not are given back. */
  add_ons: PlannedAddOn[]
  /** Codes that were entered and take something off. */
  promotion_codes: string[]
  /** The new bookings, the main one first. */
  successors: { event_id: string; event_title: string; tickets: number }[]
  /** Topics of the mails that follow. */
  mails: string[]
  /** Staff must say why. */
  reason_required: boolean
  /** What has to be said where tickets are given back; null: none is. */
  giving_back: ToSay | null
  currency_code: string
  warnings: PlanWarning[]
}

export type PlannedTicket = {
  /** Null: a new ticket. */
  participant_id: string | null
  /** Its place among the new tickets that were asked for, 0 is the first; null: it is somebody's already. */
  added: number | null
  name: string
  kind: "moves" | "stays" | "goes" | "new"
  from_title: string | null
  to_title: string | null
  to_event_id: string | null
  old_amount: number
  new_amount: number
}

/** `participant_id` and `added` null: of the booking as a whole. */
export type PlannedAddOn = {
  participant_id: string | null
  /** With which of the new tickets it comes, 0 is the first. */
  added: number | null
  add_on_id: string
  title: string
  before: number
  quantity: number
  old_amount: number
  new_amount: number
}

/** A rebooking that was done. */
export type Rebooking = Pick<Plan, "from" | "to" | "difference" | "settlement" | "currency_code"> & {
  id: string
  reason: string | null
  created_at: string
}
