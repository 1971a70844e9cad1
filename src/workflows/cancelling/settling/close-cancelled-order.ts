import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toMinor } from "../../../domain/money/decimal"
import { pendingOf } from "../../payments/transactions"
import { unsettled } from "./unsettled"

/**
 * Closes an order that holds nothing else and asks for nothing, in the module and never with core's `cancelOrderWorkflow`,
 * which would refund all that was captured. What nobody has paid towards asks for what is left, or for nothing.
 */
export const closeCancelledOrderStep = createStep("close-cancelled-order", async (id: string, { container }) => {
  const { trace, order_id } = await unsettled(container, id)
  const orders = container.resolve(Modules.ORDER)
  const pending = await pendingOf(orders, order_id)
  const isDue = toMinor(MathBN.convert(pending).toNumber(), trace.currency_code) > 0
  await askFor(container, trace.unpaid, pending, isDue)
  if (trace.closable && !isDue) {
    await container.resolve(Modules.LOCKING).execute([order_id], async () => {
      const { status } = await orders.retrieveOrder(order_id, { select: ["id", "status"] })
      if (status !== "canceled") await orders.cancel([order_id])
    })
  }
  return new StepResponse(id)
})

/** The first of them asks for what is due; the others, and all where nothing is, are over. */
async function askFor(
  container: MedusaContainer,
  [first, ...others]: readonly string[],
  pending: BigNumberInput,
  isDue: boolean
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const over = isDue ? others : [...(first ? [first] : []), ...others]
  if (over.length > 0) await payments.updatePaymentCollections({ id: over }, { status: "canceled" })
  if (isDue && first) await payments.updatePaymentCollections(first, { amount: pending })
}
