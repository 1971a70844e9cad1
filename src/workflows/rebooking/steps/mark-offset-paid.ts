import type { CreatePaymentCollectionDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type MarkOffsetPaidInput = { id: string; currency_code: string }

/**
 * An empty, completed payment collection, for an order that is paid by offset while the payment stays with another one.
 * Core reads an order's payment status from its collections and counts an empty one as captured; without it the order
 * would be shown as not paid. Taken back by `takeBack`.
 */
export const markOffsetPaidStep = createStep(
  "mark-offset-paid",
  async ({ id, currency_code }: MarkOffsetPaidInput, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const empty: CreatePaymentCollectionDTO & { id: string } = { id, currency_code, amount: 0 }
    await payments.createPaymentCollections(empty)
    await payments.updatePaymentCollections(id, { status: "completed" })
    return new StepResponse({ id })
  }
)
