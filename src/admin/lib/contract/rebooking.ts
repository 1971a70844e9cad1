import type { ShownPlan } from "../../../domain/rebooking/shown-plan"
import type { AdminEvent, Price } from "./event"

/** An event that a booking can be moved to. Prices stand in the order's currency. */
export type RebookingTarget = Pick<AdminEvent, "id" | "title" | "venue" | "timezone" | "starts_at" | "ends_at"> & {
  seats: { free: number | null }
  ticket_types: { id: string; title: string; seats: { free: number | null }; prices: Price[] }[]
}

/** Where every participant goes: each ticket type of the booking to one of the event's. */
export type Target = { event_id: string; ticket_types: { from: string; to: string }[] }

/** What a rebooking will do, to the cent. Preview and commit share it by its hash. */
export type Plan = ShownPlan

export type RebookingRequest = { version: number; plan_hash: string; target: Target; reason?: string }
