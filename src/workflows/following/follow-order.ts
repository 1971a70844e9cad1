import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"
import { type FollowOrderInput, followOrderStep } from "./steps/follow-order"

/**
 * What core did to an order, its bookings follow: cancelled with it; refunds and transfers noted; refund cases closed by
 * what went back past them (docs/behind-our-back.md). Idempotent. Runs inside `holdBookings`.
 */
export const followOrderWorkflow = createWorkflow("follow-booked-order", (input: FollowOrderInput) => {
  const followed = followOrderStep(input)
  when({ followed }, ({ followed }) => followed.to_send).then(() => {
    emitEventStep({ eventName: OUTBOX_WRITTEN, data: { order_id: input.order_id } })
  })
  return new WorkflowResponse(followed)
})
