import type { MedusaContainer } from "@medusajs/framework/types"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { Actor } from "../../../modules/booking/change-log/append-change"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import { updateEventWorkflow } from "../../events/update-event"
import { runSoon } from "./run-event-cancellation"

export type EventCancellationRequest = { event_id: string; reason: string; message: string | null; actor: Actor }

/**
 * Cancels an event: it is out of sale when this answers, its bookings follow in the background. Asked again for an event
 * that is cancelled, it runs over the bookings that still stand. @returns the id of the run
 */
export async function cancelEvent(
  container: MedusaContainer,
  { event_id, reason, message, actor }: EventCancellationRequest
): Promise<string> {
  const [event] = await container
    .resolve<EventModuleService>(EVENT_MODULE)
    .listEvents({ id: event_id }, { select: ["id", "status"] })
  if (!event) throw new RefusalError({ code: "event_not_found" })
  if (event.status !== "cancelled") {
    const input = { id: event_id, request: { status: "cancelled" as const }, actor: { ...actor, reason } }
    await updateEventWorkflow(container).run({ input })
  }
  const id = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .beginEventCancellation({ event_id, reason, message, actor_id: actor.id })
  runSoon(container, id)
  return id
}
