import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { SYSTEM } from "../staff-or-system"
import type { UnsellableTickets } from "../unsellable-tickets"

/** Tells the log of each event what was repaired. The last step: a log entry is never taken back. */
export const noteRepairsStep = createStep("note-ticket-repairs", async (repairs: UnsellableTickets, { container }) => {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const now = new Date().toISOString()
  const note = (event_id: string, field: string, id: string) =>
    bookings.appendChange({
      subject_type: "event",
      subject_id: event_id,
      action: "event.tickets_repaired",
      actor: SYSTEM,
      at: now,
      changes: [{ subject: id, field, before: true, after: false }],
    })
  for (const { id, event_id } of repairs.variants) await note(event_id, "manage_inventory", id)
  for (const { id, event_id } of repairs.products) await note(event_id, "shipping_profile", id)
  return new StepResponse(repairs.variants.length + repairs.products.length)
})
