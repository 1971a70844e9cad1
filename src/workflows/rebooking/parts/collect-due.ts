import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk"
import {
  createOrUpdateOrderPaymentCollectionWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { RebookingDraft } from "../draft-rebooking"
import type { NewOrder } from "../new-order"
import { authoriseInvoiceStep } from "../steps/authorise-invoice"

/**
 * Opens a payment collection over what the new order lacks: payable by any of Medusa's payment routes, or billed on
 * invoice as the old booking was (SPEC U12, U19).
 */
export function collectDue(draft: WorkflowData<RebookingDraft>, order: WorkflowData<NewOrder>): void {
  const collections = when("rebooking-leaves-due", { draft }, ({ draft }) => draft.plan.settlement.due > 0).then(() =>
    createOrUpdateOrderPaymentCollectionWorkflow.runAsStep({ input: { order_id: order.id } })
  )
  when("rebooking-due-on-invoice", { draft, collections }, ({ draft, collections }) => {
    return draft.payments.invoice_provider !== null && Boolean(collections?.[0])
  }).then(() => {
    const session = createPaymentSessionsWorkflow.runAsStep({
      input: transform({ draft, collections }, ({ draft, collections }) => ({
        payment_collection_id: collections?.[0]?.id ?? "",
        provider_id: draft.payments.invoice_provider ?? "",
        customer_id: draft.usage.customer.customer_id ?? undefined,
      })),
    })
    authoriseInvoiceStep({ session_id: session.id, order_id: order.id })
  })
}
