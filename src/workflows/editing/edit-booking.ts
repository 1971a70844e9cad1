import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"
import { type EditBookingInput, editBookingStep } from "./steps/edit-booking"

/** Changes the master data of booker and participants (SPEC P12), by a customer or by staff. */
export const editBookingWorkflow = createWorkflow("edit-booking-data", (input: EditBookingInput) => {
  const edited = editBookingStep(input)
  when({ edited }, ({ edited }) => edited.entry_id !== null).then(() => {
    emitEventStep({ eventName: OUTBOX_WRITTEN, data: { booking_id: input.booking_id } })
  })
  return new WorkflowResponse(edited)
})
