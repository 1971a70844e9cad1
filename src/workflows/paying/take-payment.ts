import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"
import { type TakePaymentInput, takePaymentStep } from "./steps/take-payment"

/** Bookings that wait for their payment are confirmed when it has come; see `takePayment`. Runs inside `holdBookings`. */
export const takePaymentWorkflow = createWorkflow("take-booking-payment", (input: TakePaymentInput) => {
  const taken = takePaymentStep(input)
  when("payment-confirmed-bookings", { taken }, ({ taken }) => taken.to_send).then(() => {
    emitEventStep({ eventName: OUTBOX_WRITTEN, data: { order_id: input.order_id } })
  })
  return new WorkflowResponse(taken)
})
