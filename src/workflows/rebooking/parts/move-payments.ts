import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, dismissRemoteLinkStep } from "@medusajs/medusa/core-flows"
import type { RebookingDraft } from "../draft-rebooking"
import { paymentLink, promotionLink } from "../payment-link"
import { askAuthorisedTotalStep } from "../steps/ask-pending"
import { markOffsetPaidStep } from "../steps/mark-offset-paid"
import { markPaymentsStep } from "../steps/mark-payments"

/**
 * Hands the payments of a whole order on to the new one, so that core's capture and refund buttons book there; and links
 * the promotions that the new lines are discounted by. A part of an order leaves its payments where they are, and is
 * marked as paid, as is what was settled outside.
 */
export function movePayments(draft: WorkflowData<RebookingDraft>): void {
  const marks = transform({ draft }, ({ draft }) => ({
    order_id: draft.new_order.id,
    currency_code: draft.old_order.currency_code,
    collection_ids: draft.plan.transfer.kind === "offset" ? draft.payments.move : [],
  }))
  markPaymentsStep(marks)

  const paid = when("paid-without-a-payment", { draft }, ({ draft: { plan } }) => {
    const { kind, whole } = plan.transfer
    return (kind === "offset" && !whole) || (kind === "none" && plan.settlement.kind === "external")
  }).then(() =>
    markOffsetPaidStep({ id: draft.payments.offset_collection, currency_code: draft.old_order.currency_code })
  )

  const links = transform({ draft, paid }, ({ draft: { payments, old_order, new_order, promotion_ids }, paid }) => ({
    before: payments.move.map((id) => paymentLink(old_order.id, id)),
    after: [
      ...[...payments.move, ...(paid ? [paid.id] : [])].map((id) => paymentLink(new_order.id, id)),
      ...promotion_ids.map((id) => promotionLink(new_order.id, id)),
    ],
  }))
  dismissRemoteLinkStep(links.before)
  createRemoteLinkStep(links.after)

  when("authorisation-moves", { draft }, ({ draft }) => draft.plan.transfer.kind === "authorisation").then(() => {
    askAuthorisedTotalStep(
      transform({ draft }, ({ draft }) => ({ order_id: draft.new_order.id, collection_id: draft.payments.move[0] }))
    )
  })
}
