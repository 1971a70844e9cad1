import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pendingOf } from "../../payments/transactions"

export type AskPendingInput = { order_id: string; collection_id: string | undefined }

/**
 * Has a payment collection ask for what its order has still to get. Core's `updatePaymentCollectionStep` would do, but
 * its compensation does not bring the amount back.
 */
export const askPendingStep = createStep(
  "ask-pending",
  async ({ order_id, collection_id }: AskPendingInput, { container }) => {
    if (!collection_id) return new StepResponse(null, null)
    const payments = container.resolve(Modules.PAYMENT)
    const { amount: before } = await payments.retrievePaymentCollection(collection_id)
    const pending = await pendingOf(container.resolve(Modules.ORDER), order_id)
    await payments.updatePaymentCollections(collection_id, { amount: MathBN.max(0, pending) })
    return new StepResponse(collection_id, { collection_id, before: Number(before) })
  },
  async (changed, { container }) => {
    if (!changed) return
    await container.resolve(Modules.PAYMENT).updatePaymentCollections(changed.collection_id, { amount: changed.before })
  }
)
