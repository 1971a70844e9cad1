import type { UpdateEvent } from "../../../../domain/event/event-input"
import { RefusalError } from "../../../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../modules/booking"
import { loadEvents } from "../../../../workflows/events/reading/load-events"
import { updateEventWorkflow } from "../../../../workflows/events/update-event"
import { staffActor } from "../../../actor"
import { refusing } from "../../../refusals/answer"
import { adminEvent } from "../view"

/** One event; `seats.held` of its taken seats are held for somebody who is paying. */
export const GET = refusing(async (req, res) => {
  const [event] = await loadEvents(req.scope, [req.params.id ?? ""])
  if (!event) throw new RefusalError({ code: "event_not_found" })
  const held = await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).heldSeats(event.id)
  res.json({ event: { ...adminEvent(event), seats: { ...event.seats, held } } })
})

/** Changes an event. Refusals: `event_invalid`, `event_status_locked`, `capacity_below_taken`. */
export const POST = refusing<UpdateEvent>(async (req, res) => {
  const input = { id: req.params.id ?? "", request: req.validatedBody, actor: staffActor(req) }
  const { result: id } = await updateEventWorkflow(req.scope).run({ input })
  const [event] = await loadEvents(req.scope, [id])
  res.json({ event: event && adminEvent(event) })
})

/** Events are not deleted; they are archived (SPEC V35). */
export const DELETE = refusing(async () => {
  throw new RefusalError({ code: "event_not_deletable" })
})
