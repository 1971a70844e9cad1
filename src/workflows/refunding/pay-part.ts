import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { PayPart } from "./plan-parts"
import { moveMoneyBackStep } from "./steps/move-money-back"

/**
 * Pays one part of a refund case back at the provider and books it. Never more than the order owes (`planPayout`), for
 * beyond that core pays and then fails. A provider that refuses leaves nothing booked.
 */
export const payPartWorkflow = createWorkflow("pay-refund-part", (part: PayPart) => {
  moveMoneyBackStep(part)
  const input = transform({ part }, ({ part }) => {
    const { payment_id, amount, note, created_by } = part
    return { payment_id, amount, note, created_by }
  })
  refundPaymentWorkflow.runAsStep({ input })
  return new WorkflowResponse(part)
})
