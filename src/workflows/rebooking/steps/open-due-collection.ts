import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { openCollection } from "../../payments/open-collection"
import { pendingOf } from "../../payments/transactions"

export type OpenDueCollectionInput = { id: string; order_id: string; currency_code: string }

/** Opens a payment collection over what the new order lacks, beside those that came along. Taken back by `takeBack`. */
export const openDueCollectionStep = createStep(
  "open-due-collection",
  async (due: OpenDueCollectionInput, { container }) => {
    const amount = await pendingOf(container.resolve(Modules.ORDER), due.order_id)
    await openCollection(container, { ...due, amount })
    return new StepResponse({ id: due.id })
  }
)
