import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { EditRequest } from "../../../domain/editing/edit"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { Actor } from "../../../modules/booking/change-log/append-change"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import { loadShopPolicy } from "../../settings/shop-policy"
import { loadGrants } from "../load-grants"
import { editRights } from "../rights"

export type EditBookingInput = {
  booking_id: string
  request: EditRequest
  /** Set where a participant's own link edits: that ticket and nothing else. */
  participant_id: string | null
  actor: Actor
}

/**
 * Edits a booking by the rights that hold now: the switch is looked at when it is saved, also for a form that has been
 * open for long (SPEC P2). One transaction writes data, log and mails; it is the last step, so nothing compensates it.
 */
export const editBookingStep = createStep("edit-booking", async (input: EditBookingInput, { container }) => {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [booking] = await bookings.listBookings(
    { id: input.booking_id },
    { select: ["id", "event_id", "order_id", "status"] }
  )
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  const [event] = await container.resolve<EventModuleService>(EVENT_MODULE).loadEvents([booking.event_id])
  if (!event) throw new RefusalError({ code: "event_not_found" })

  const now = new Date().toISOString()
  const shop = await loadShopPolicy(container, booking.order_id)
  const grants = await loadGrants(container, booking.id)
  const facts = { shop, event, grants, actor: input.actor.type, status: booking.status, now }
  const entryId = await bookings.editBooking({
    booking_id: booking.id,
    request: input.request,
    rights: editRights(facts),
    questions: event.questions,
    onlyParticipant: input.participant_id,
    notify_email: event.notify_email,
    actor: input.actor,
    now,
  })
  return new StepResponse({ entry_id: entryId })
})
