import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"
import { type ConfirmAddressInput, confirmAddressStep } from "./steps/confirm-address"

/** Replaces an address by the one whose code came back (SPEC P12). */
export const confirmAddressWorkflow = createWorkflow("confirm-booking-address", (input: ConfirmAddressInput) => {
  const confirmed = confirmAddressStep(input)
  when({ confirmed }, ({ confirmed }) => confirmed.entry_id !== null).then(() => {
    emitEventStep({ eventName: OUTBOX_WRITTEN, data: { booking_id: input.booking_id } })
  })
  return new WorkflowResponse(confirmed)
})
