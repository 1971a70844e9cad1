import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pendingOf } from "../../payments/transactions"

export type AskPendingInput = { order_id: string; collection_id: string | undefined }

/**
 * Has a payment collection ask for what its order has still to get. Core's `updatePaymentCollectionStep` would do, but
 * its compensation does not bring the amount back. Two steps, not one that is named twice: inside `when`, core hands a
 * step that was renamed by `config` no data to compensate with.
 */
const askPending = (name: string) =>
  createStep(
    name,
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
      const { collection_id, before } = changed
      await container.resolve(Modules.PAYMENT).updatePaymentCollections(collection_id, { amount: before })
    }
  )

/** What may be captured of an authorisation from now on is what the new tickets cost. */
export const askAuthorisedTotalStep = askPending("ask-authorised-total")

/** What is to be paid for an order that goes on is what its other lines cost. */
export const askOldOrderRestStep = askPending("ask-old-order-rest")
