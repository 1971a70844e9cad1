import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { addTransaction } from "../../payments/transactions"
import type { PayPart } from "../plan-parts"

/**
 * Carries what is to be refunded back to the order that the payment stands with, where a part of an order was rebooked:
 * core books a refund there, and would give that order a credit line if it owed nothing.
 */
export const moveMoneyBackStep = createStep(
  "move-refund-back",
  async ({ case_order_id, payment_order_id, amount, currency_code, note }: PayPart, { container }) => {
    if (case_order_id === payment_order_id) return new StepResponse<string[], string[]>([], [])
    const orders = container.resolve(Modules.ORDER)
    const pair = { currency_code, reference: "rebooking", reference_id: note }
    return container.resolve(Modules.LOCKING).execute([payment_order_id], async () => {
      const out = await addTransaction(orders, { ...pair, order_id: case_order_id, amount: MathBN.mult(amount, -1) })
      try {
        const into = await addTransaction(orders, { ...pair, order_id: payment_order_id, amount })
        return new StepResponse([out, into], [out, into])
      } catch (error) {
        await orders.deleteOrderTransactions([out])
        throw error
      }
    })
  },
  async (ids, { container }) => {
    const orders = container.resolve(Modules.ORDER)
    for (const id of ids ?? []) await orders.deleteOrderTransactions([id])
  }
)
