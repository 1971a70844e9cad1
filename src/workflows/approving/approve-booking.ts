import type { MedusaContainer } from "@medusajs/framework/types"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { holdBookings } from "../following/hold-bookings"
import { loadBookingAndEvent } from "../reading/load-booking"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"
import { type ApproveInput, approveBookingStep } from "./steps/approve-booking"

/** The organiser's yes to a booking that waits for it. Runs inside `holdBookings`. */
const approveBookingWorkflow = createWorkflow("approve-requested-booking", (input: ApproveInput) => {
  const approved = approveBookingStep(input)
  emitEventStep({ eventName: OUTBOX_WRITTEN, data: { booking_id: input.booking_id } })
  return new WorkflowResponse(approved)
})

/**
 * Approves a booking after any change of it that is under way, for what is open then decides. Refusals:
 * `booking_not_found`, `booking_not_requested`.
 */
export async function approveInTurn(
  container: MedusaContainer,
  { booking_id, actor }: Pick<ApproveInput, "booking_id" | "actor">
): Promise<void> {
  const { booking, event } = await loadBookingAndEvent(container, booking_id)
  const { timezone, payment_term_days } = event
  const input = { booking_id, order_id: booking.order_id, event: { timezone, payment_term_days }, actor }
  await holdBookings(container, [booking_id], () => approveBookingWorkflow(container).run({ input }))
}
