import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { findUnsellableTicketsStep } from "./steps/find-unsellable-tickets"
import { noteRepairsStep } from "./steps/note-repairs"
import type { ChangedProducts } from "./unsellable-tickets"

/**
 * Takes stock and shipping off tickets that got them by a way without our refusals (an import, a script): with them core
 * would ask for stock or for a shipping method at every sale. Its own updates are changes, too, and find nothing.
 */
export const repairTicketsWorkflow = createWorkflow("repair-ticket-variants", (changed: ChangedProducts) => {
  const found = findUnsellableTicketsStep(changed)
  when("tickets-with-stock", { found }, ({ found }) => found.variants.length > 0).then(() => {
    const product_variants = transform({ found }, ({ found }) =>
      found.variants.map(({ id }) => ({ id, manage_inventory: false }))
    )
    updateProductVariantsWorkflow.runAsStep({ input: { product_variants } })
  })
  when("tickets-with-shipping", { found }, ({ found }) => found.products.length > 0).then(() => {
    const products = transform({ found }, ({ found }) =>
      found.products.map(({ id }) => ({ id, shipping_profile_id: null }))
    )
    updateProductsWorkflow.runAsStep({ input: { products } })
  })
  return new WorkflowResponse(noteRepairsStep(found))
})
