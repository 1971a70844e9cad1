import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk"
import { cancelOrdersStep } from "@medusajs/medusa/core-flows"
import type { RebookingDraft } from "../draft-rebooking"
import { askOldOrderRestStep } from "../steps/ask-pending"
import { cancelCollectionsStep } from "../steps/cancel-collections"

/**
 * An order that is empty now is closed, with `cancelOrdersStep` and never with core's `cancelOrderWorkflow`, which would
 * refund all that was captured. One that keeps other lines asks for what these cost, and no more.
 */
export function closeOldOrder(draft: WorkflowData<RebookingDraft>): void {
  when("old-order-is-empty", { draft }, ({ draft }) => draft.plan.transfer.whole).then(() => {
    cancelCollectionsStep(draft.payments.unpaid)
    cancelOrdersStep(transform({ draft }, ({ draft }) => ({ orderIds: [draft.old_order.id] })))
  })
  when("old-order-goes-on-unpaid", { draft }, ({ draft }) => {
    return !draft.plan.transfer.whole && draft.payments.unpaid.length > 0
  }).then(() => {
    askOldOrderRestStep(
      transform({ draft }, ({ draft }) => {
        return { order_id: draft.old_order.id, collection_id: draft.payments.unpaid[0] }
      })
    )
  })
}
