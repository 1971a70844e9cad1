import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { addTransaction } from "../../payments/transactions"

export type AuthoriseInvoiceInput = { session_id: string; order_id: string }

/**
 * Has the provider accept that what is due comes later (`pending_authorization`), as it did for the old order. One that
 * takes the money at once is paid: its captures are booked. Taken back by `takeBack`.
 */
export const authoriseInvoiceStep = createStep(
  "authorise-invoice",
  async ({ session_id, order_id }: AuthoriseInvoiceInput, { container }) => {
    const payment = await container.resolve(Modules.PAYMENT).authorizePaymentSession(session_id, {})
    const orders = container.resolve(Modules.ORDER)
    const booked: string[] = []
    for (const { id, amount } of payment?.captures ?? []) {
      const currency_code = payment?.currency_code ?? ""
      const capture = { order_id, amount, currency_code, reference: "capture", reference_id: id }
      booked.push(await addTransaction(orders, capture))
    }
    return new StepResponse(booked)
  }
)
