import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pendingOf } from "../../payments/transactions"

export type AskPendingInput = { order_id: string; collection_id: string | undefined }

/** What may be captured of an authorisation from now on is what the new tickets cost. Taken back by `takeBack`. */
export const askAuthorisedTotalStep = createStep(
  "ask-authorised-total",
  async (input: AskPendingInput, { container }) => new StepResponse(await askPending(container, input))
)

/** What is to be paid for an order that goes on is what its other lines cost. Taken back by `takeBack`. */
export const askOldOrderRestStep = createStep(
  "ask-old-order-rest",
  async (input: AskPendingInput, { container }) => new StepResponse(await askPending(container, input))
)

/** Has a payment collection ask for what its order has still to get. */
async function askPending(container: MedusaContainer, { order_id, collection_id }: AskPendingInput) {
  if (!collection_id) return null
  const pending = await pendingOf(container.resolve(Modules.ORDER), order_id)
  await container.resolve(Modules.PAYMENT).updatePaymentCollections(collection_id, { amount: MathBN.max(0, pending) })
  return collection_id
}
