import type { Minor } from "../money/minor"
import type { OfferedLine } from "./facts"
import type { Settlement } from "./settle"
import type { Transfer } from "./transfer"

/** One side of a plan; amounts in minor units, tax included in the total. */
export type PlanSide = {
  event_id: string
  event_title: string
  starts_at: string
  timezone: string
  total: Minor
  tax: Minor
}

/** What one participant held and gets. The amounts of all tickets sum up to the totals of the sides. */
export type PlannedTicket = {
  participant_id: string
  name: string
  from_title: string
  to_title: string
  to_ticket_type_id: string
  old_amount: Minor
  new_amount: Minor
}

/** Seats of one counter: above 0 claimed, below 0 given back. */
export type PlannedSeats = { counter_id: string; event_id: string; title: string; change: number }

export type PlanWarning =
  /** The target event is over; staff may do it all the same. */
  | "event_over"
  /** More is authorised than the new booking costs: capturing all of it opens a refund case over the rest. */
  | "authorised_beyond_total"
  /** Free add-ons that the target event does not have, or has no more of, are given back. */
  | "add_ons_given_back"

/** A free add-on that goes along to the target event: of the booking (null), or of a participant. */
export type CarriedAddOn = { participant_id: string | null; add_on_id: string; title: string; quantity: number }

/** What a rebooking does, to the cent. The preview shows it, the workflow applies it, log, mail and documents read it. */
export type RebookingPlan = {
  /** Over everything that money depends on. */
  hash: string
  from: PlanSide
  to: PlanSide
  /** New total less old total. */
  difference: Minor
  settlement: Settlement
  transfer: Transfer
  seats: PlannedSeats[]
  tickets: PlannedTicket[]
  add_ons: CarriedAddOn[]
  lines: (OfferedLine & { unit_price: number })[]
  currency_code: string
  warnings: PlanWarning[]
}
