import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk"
import { createPaymentSessionsWorkflow } from "@medusajs/medusa/core-flows"
import type { RebookingDraft } from "../draft-rebooking"
import { authoriseInvoiceStep } from "../steps/authorise-invoice"
import { openDueCollectionStep } from "../steps/open-due-collection"

/**
 * Opens a payment collection over what the new order lacks: payable by any of Medusa's payment routes, or billed on
 * invoice as the old booking was (SPEC U12, U19).
 */
export function collectDue(draft: WorkflowData<RebookingDraft>): void {
  const due = when("rebooking-leaves-due", { draft }, ({ draft }) => draft.plan.settlement.due > 0).then(() =>
    openDueCollectionStep(
      transform({ draft }, ({ draft: { payments, new_order, old_order } }) => {
        return { id: payments.due_collection, order_id: new_order.id, currency_code: old_order.currency_code }
      })
    )
  )
  when("rebooking-due-on-invoice", { draft, due }, ({ draft, due }) => {
    return draft.payments.invoice_provider !== null && Boolean(due)
  }).then(() => {
    const session = createPaymentSessionsWorkflow.runAsStep({
      input: transform({ draft }, ({ draft: { payments, usage } }) => ({
        payment_collection_id: payments.due_collection,
        provider_id: payments.invoice_provider ?? "",
        customer_id: usage.customer.customer_id ?? undefined,
      })),
    })
    authoriseInvoiceStep({ session_id: session.id, order_id: draft.new_order.id })
  })
}
