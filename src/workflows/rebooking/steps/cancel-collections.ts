import type { PaymentCollectionStatus } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Cancels payment collections that nobody has paid towards: their order asks for nothing any more. */
export const cancelCollectionsStep = createStep(
  "cancel-unpaid-collections",
  async (ids: string[], { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const before = ids.length > 0 ? await payments.listPaymentCollections({ id: ids }) : []
    if (ids.length > 0) await payments.updatePaymentCollections({ id: ids }, { status: "canceled" })
    return new StepResponse(
      ids,
      before.map(({ id, status }) => ({ id, status: status as PaymentCollectionStatus }))
    )
  },
  async (before, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    for (const { id, status } of before ?? []) await payments.updatePaymentCollections(id, { status })
  }
)
