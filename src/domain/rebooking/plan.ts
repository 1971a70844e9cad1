import type { ToSay } from "../cancelling/said"
import type { Minor } from "../money/minor"
import type { Direction, Strategy } from "../policy/settlements"
import type { OfferedLine, OfferedTax } from "./facts"
import type { PlaceKind } from "./place"
import type { Settlement } from "./settle"
import type { Transfer } from "./transfer"

/** One side of a plan; amounts in minor units, tax included in the total. The new side names its main event. */
export type PlanSide = {
  event_id: string
  event_title: string
  starts_at: string
  timezone: string
  total: Minor
  tax: Minor
}

/** What becomes of one ticket. The amounts of tickets, add-ons and fees sum up to the totals of the sides. */
export type PlannedTicket = {
  /** Null: a new ticket. */
  participant_id: string | null
  /** Its place among the new tickets that were asked for; null: it is somebody's already. */
  added: number | null
  name: string
  kind: PlaceKind
  from_title: string | null
  to_title: string | null
  to_event_id: string | null
  to_ticket_type_id: string | null
  /** The place of the line that pays for it in `lines`; null: it is given back. */
  line: number | null
  old_amount: Minor
  new_amount: Minor
}

/** Seats of one counter: above 0 claimed, below 0 given back. */
export type PlannedSeats = { counter_id: string; event_id: string; title: string; change: number }

export type PlanWarning =
  /** A target event is over; staff may do it all the same. */
  | "event_over"
  /** More is authorised than the new booking costs: capturing all of it opens a refund case over the rest. */
  | "authorised_beyond_total"
  /** Add-ons that the target event does not have, or has no more of, are given back. */
  | "add_ons_given_back"

/** What becomes of an add-on of the booking (participant null), of a participant, or of a new ticket (`added`). */
export type PlannedAddOn = {
  participant_id: string | null
  added: number | null
  event_id: string
  add_on_id: string
  title: string
  before: number
  quantity: number
  /** The lines that pay for it, by their place in `lines`; null: free. */
  pieces: { quantity: number; line: number | null }[]
  old_amount: Minor
  new_amount: Minor
}

/** What a change costs beside the prices; a line of its own in the new order. */
export type PlannedFee = {
  kind: "rebooking" | "cancellation"
  title: string
  amount: Minor
  /** Decimal, as Medusa computes it from `tax_lines`. */
  tax: number
  tax_lines: OfferedTax[]
}

/** One of the new bookings: they are in one order, one for each event. */
export type Successor = { event_id: string; event_title: string; tickets: number }

export type PlannedLine = OfferedLine & { unit_price: number }

/** What a rebooking does, to the cent. The preview shows it, the workflow applies it, log, mail and documents read it. */
export type RebookingPlan = {
  /** Over everything that money depends on. */
  hash: string
  from: PlanSide
  to: PlanSide
  /** New total less old total. */
  difference: Minor
  direction: Direction
  /** `none`: nothing was paid. */
  strategy: Strategy | "none"
  /** Those that whoever asks may choose from. */
  strategies: (Strategy | "none")[]
  settlement: Settlement
  transfer: Transfer
  fees: PlannedFee[]
  seats: PlannedSeats[]
  tickets: PlannedTicket[]
  add_ons: PlannedAddOn[]
  /** Promotion codes that were entered and take something off. */
  promotion_codes: string[]
  lines: PlannedLine[]
  /** The main one first. */
  successors: Successor[]
  /** Topics of the mails that follow. */
  mails: string[]
  /** Staff do what the policy does not foresee, and say why. */
  reason_required: boolean
  /** What has to be said where tickets are given back; null: none is. */
  giving_back: ToSay | null
  currency_code: string
  warnings: PlanWarning[]
}
