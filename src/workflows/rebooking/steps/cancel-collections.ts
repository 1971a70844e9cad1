import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Cancels payment collections that nobody has paid towards: their order asks for nothing any more. Taken back by `takeBack`. */
export const cancelCollectionsStep = createStep("cancel-unpaid-collections", async (ids: string[], { container }) => {
  const payments = container.resolve(Modules.PAYMENT)
  if (ids.length > 0) await payments.updatePaymentCollections({ id: ids }, { status: "canceled" })
  return new StepResponse(ids)
})
