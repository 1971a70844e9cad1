import type { BookedEvent } from "./event"

/** Where a rebooking leads: every ticket type of the booking, and what it becomes. */
export type Target = { event_id: string; ticket_types: { from: string; to: string }[] }

export type TargetEvent = BookedEvent & { seats: { free: number | null }; ticket_types: TargetTicketType[] }

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

/** `carried` pays for the new booking, `due` is still to be paid, `back` opens a refund case. */
export type Settlement = { kind: "even" | "collect" | "refund"; carried: number; due: number; back: number }

/** What a rebooking would do, to the cent. */
export type Plan = {
  /** Names the plan when it is carried out: another amount is then refused. */
  hash: string
  from: PlanSide
  to: PlanSide
  difference: number
  settlement: Settlement
  tickets: PlannedTicket[]
  /** Free add-ons that go along; others are given back, see `warnings`. */
  add_ons?: { participant_id: string | null; add_on_id: string; title: string; quantity: number }[]
  currency_code: string
  warnings: PlanWarning[]
}

export type PlannedTicket = {
  participant_id: string
  name: string
  from_title: string
  to_title: string
  old_amount: number
  new_amount: number
}

/** A rebooking that was done. */
export type Rebooking = Pick<Plan, "from" | "to" | "difference" | "settlement" | "currency_code"> & {
  id: string
  reason: string | null
  created_at: string
}
