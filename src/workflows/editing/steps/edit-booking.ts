import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { EditRequest } from "../../../domain/editing/edit"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { type Editor, loadEditFacts } from "../edit-facts"

export type EditBookingInput = Editor & { request: EditRequest }

/**
 * Edits a booking by the rights that hold now: the switch is looked at when it is saved, also for a form that has been
 * open for long (SPEC P2). One transaction writes data, log and mails; it is the last step, so nothing compensates it.
 */
export const editBookingStep = createStep("edit-booking", async (input: EditBookingInput, { container }) => {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const facts = await loadEditFacts(container, input)
  return new StepResponse({ entry_id: await bookings.editBooking({ ...facts, request: input.request }) })
})
