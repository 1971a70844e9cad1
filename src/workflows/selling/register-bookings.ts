import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { registerBookingsStep } from "./steps/register-bookings"

/** Told when there is something to send: a subscriber drains the outbox at once. */
export const OUTBOX_WRITTEN = "booking.outbox_written"

export type RegisterBookingsInput = { order_id: string }

/**
 * An order with tickets becomes bookings, one for each event in it: from `order.placed`, on demand when somebody asks
 * first, and from a job for orders that a crash left without theirs. Idempotent by order and event.
 */
export const registerBookingsWorkflow = createWorkflow("register-order-bookings", (input: RegisterBookingsInput) => {
  const registered = registerBookingsStep(input.order_id)
  when({ registered }, ({ registered }) => registered.created).then(() => {
    emitEventStep({ eventName: OUTBOX_WRITTEN, data: { order_id: input.order_id } })
  })
  return new WorkflowResponse(transform({ registered }, ({ registered }) => registered.ids))
})
