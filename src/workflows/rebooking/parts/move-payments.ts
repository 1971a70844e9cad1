import { Modules } from "@medusajs/framework/utils"
import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, dismissRemoteLinkStep } from "@medusajs/medusa/core-flows"
import type { RebookingDraft } from "../draft-rebooking"
import type { NewOrder } from "../new-order"
import { askAuthorisedTotalStep } from "../steps/ask-pending"
import { markOffsetPaidStep } from "../steps/mark-offset-paid"
import { markPaymentsStep } from "../steps/mark-payments"

/**
 * Hands the payments of a whole order on to the new one, so that core's capture and refund buttons book there; and links
 * the promotions that the new lines are discounted by. A part of an order leaves its payments where they are, and is
 * marked as paid.
 */
export function movePayments(draft: WorkflowData<RebookingDraft>, order: WorkflowData<NewOrder>): void {
  const marks = transform({ draft, order }, ({ draft, order }) => ({
    order_id: order.id,
    currency_code: draft.old_order.currency_code,
    collection_ids: draft.plan.transfer.kind === "offset" ? draft.payments.move : [],
  }))
  markPaymentsStep(marks)

  const paid = when("part-is-paid-by-offset", { draft }, ({ draft }) => {
    const { kind, whole } = draft.plan.transfer
    return kind === "offset" && !whole
  }).then(() => markOffsetPaidStep({ currency_code: draft.old_order.currency_code }))

  const links = transform({ draft, order, paid }, ({ draft, order, paid }) => ({
    before: draft.payments.move.map((id) => paymentLink(draft.old_order.id, id)),
    after: [
      ...[...draft.payments.move, ...(paid ? [paid.id] : [])].map((id) => paymentLink(order.id, id)),
      ...draft.promotion_ids.map((promotion_id) => ({
        [Modules.ORDER]: { order_id: order.id },
        [Modules.PROMOTION]: { promotion_id },
      })),
    ],
  }))
  dismissRemoteLinkStep(links.before)
  createRemoteLinkStep(links.after)

  when("authorisation-moves", { draft }, ({ draft }) => draft.plan.transfer.kind === "authorisation").then(() => {
    askAuthorisedTotalStep(
      transform({ draft, order }, ({ draft, order }) => {
        return { order_id: order.id, collection_id: draft.payments.move[0] }
      })
    )
  })
}

function paymentLink(order_id: string, payment_collection_id: string) {
  return { [Modules.ORDER]: { order_id }, [Modules.PAYMENT]: { payment_collection_id } }
}
