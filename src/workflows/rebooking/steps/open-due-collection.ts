import type { CreatePaymentCollectionDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pendingOf } from "../../payments/transactions"
import { paymentLink } from "../payment-link"

export type OpenDueCollectionInput = { id: string; order_id: string; currency_code: string }

/**
 * Opens a payment collection over what the new order lacks, beside those that came along. With an id that is known
 * beforehand, which core's workflow for it does not take. Taken back by `takeBack`.
 */
export const openDueCollectionStep = createStep(
  "open-due-collection",
  async ({ id, order_id, currency_code }: OpenDueCollectionInput, { container }) => {
    const amount = await pendingOf(container.resolve(Modules.ORDER), order_id)
    const due: CreatePaymentCollectionDTO & { id: string } = { id, currency_code, amount }
    await container.resolve(Modules.PAYMENT).createPaymentCollections(due)
    await container.resolve(ContainerRegistrationKeys.LINK).create(paymentLink(order_id, id))
    return new StepResponse({ id })
  }
)
