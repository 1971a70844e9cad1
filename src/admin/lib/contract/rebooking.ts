import type { Minor } from "../../../domain/money/minor"
import type { AdminEvent } from "./event"

/** An event that a booking can be moved to. Prices stand in the order's currency. */
export type RebookingTarget = Pick<AdminEvent, "id" | "title" | "venue" | "timezone" | "starts_at" | "ends_at"> & {
  seats: { free: number | null }
  ticket_types: { id: string; title: string; seats: { free: number | null } }[]
}

/** Where every participant goes: each ticket type of the booking to one of the event's. */
export type Target = { event_id: string; ticket_types: { from: string; to: string }[] }

/** What a rebooking will do, to the cent. Preview and commit share it by its hash (docs/api.md, "Plan"). */
export type Plan = {
  hash: string
  currency_code: string
  from: PlanSide
  to: PlanSide
  difference: Minor
  settlement: { kind: "even" | "collect" | "refund"; carried: Minor; due: Minor; back: Minor }
  seats: { counter_id: string; event_id: string; title: string; change: number }[]
  tickets: PlannedTicket[]
  warnings: string[]
}

export type PlanSide = {
  event_id: string
  event_title: string
  starts_at: string
  timezone: string
  total: Minor
  tax: Minor
}

export type PlannedTicket = {
  participant_id: string
  name: string
  from_title: string
  to_title: string
  old_amount: Minor
  new_amount: Minor
}

export type RebookingRequest = { version: number; plan_hash: string; target: Target; reason?: string }
