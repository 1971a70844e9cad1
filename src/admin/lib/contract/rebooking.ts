import type { Change as RequestedChange } from "../../../domain/rebooking/change"
import type { ShownPlan } from "../../../domain/rebooking/shown-plan"
import type { AdminBooking } from "./booking"
import type { AdminEvent, Price } from "./event"

/** An event that a booking can be moved to. Prices stand in the order's currency. */
export type RebookingTarget = Pick<AdminEvent, "id" | "title" | "venue" | "timezone" | "starts_at" | "ends_at"> & {
  seats: { free: number | null }
  ticket_types: { id: string; title: string; seats: { free: number | null }; prices: Price[] }[]
}

/** Where every participant goes: each ticket type of the booking to one of the event's. */
export type Target = { event_id: string; ticket_types: { from: string; to: string }[] }

/** All that staff can ask of a change; what is not named stays. */
export type Change = RequestedChange

/** What a change will do, to the cent. Preview and commit share it by its hash. */
export type Plan = ShownPlan

export type RebookingRequest = Change & { version: number; plan_hash: string; reason?: string }

/** The booking that old links lead to, and all that came out of the change. */
export type Rebooked = { rebooking: { id: string }; booking: AdminBooking; bookings: string[] }
