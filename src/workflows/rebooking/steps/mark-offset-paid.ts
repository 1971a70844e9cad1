import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * An empty, completed payment collection, for an order that is paid by offset while the payment stays with another one.
 * Core reads an order's payment status from its collections and counts an empty one as captured; without it the order
 * would be shown as not paid.
 */
export const markOffsetPaidStep = createStep(
  "mark-offset-paid",
  async ({ currency_code }: { currency_code: string }, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const { id } = await payments.createPaymentCollections({ currency_code, amount: 0 })
    await payments.updatePaymentCollections(id, { status: "completed" })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.PAYMENT).deletePaymentCollections([id])
  }
)
