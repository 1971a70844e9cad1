import { cancelEvent } from "../../../../../workflows/cancelling/event/cancel-event"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"
import type { CancelEvent } from "./validators"
import { eventCancellationView } from "./view"

/** How far the bookings of a cancelled event have followed; null where the event was not cancelled here. */
export const GET = refusing(async (req, res) => {
  res.json({ event_cancellation: await eventCancellationView(req.scope, req.params.id ?? "") })
})

/** Cancels an event at once, and its bookings in the background. Refusals: `event_not_found`, `event_status_locked`. */
export const POST = refusing<CancelEvent>(async (req, res) => {
  const { id: event_id = "" } = req.params
  const { reason, message = null } = req.validatedBody
  await cancelEvent(req.scope, { event_id, reason, message, actor: staffActor(req, reason) })
  res.status(202).json({ event_cancellation: await eventCancellationView(req.scope, event_id) })
})
