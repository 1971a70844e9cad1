import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toDecimal, toMinor } from "../../../domain/money/decimal"
import { subtract } from "../../../domain/money/minor"
import type { CancellationTrace } from "../../../modules/booking/cancelling/trace"
import { loadAwaited } from "../../paying/load-awaited"
import { openCollection } from "../../payments/open-collection"
import { pendingOf } from "../../payments/transactions"
import { unsettled } from "./unsettled"

/**
 * Closes an order that holds nothing else and asks for nothing, in the module and never with core's `cancelOrderWorkflow`,
 * which would refund all that was captured. What nobody has paid towards asks for what is left, or for nothing; where
 * something was paid towards all of it, a collection of its own asks.
 */
export const closeCancelledOrderStep = createStep("close-cancelled-order", async (id: string, { container }) => {
  const { trace, order_id } = await unsettled(container, id)
  const orders = container.resolve(Modules.ORDER)
  const pending = await pendingOf(orders, order_id)
  const isDue = toMinor(MathBN.convert(pending).toNumber(), trace.currency_code) > 0
  await askFor(container, trace.unpaid, pending, isDue)
  if (isDue && trace.unpaid.length === 0) await askAnew(container, order_id, trace)
  if (trace.closable && !isDue) {
    await container.resolve(Modules.LOCKING).execute([order_id], async () => {
      const { status } = await orders.retrieveOrder(order_id, { select: ["id", "status"] })
      if (status !== "canceled") await orders.cancel([order_id])
    })
  }
  return new StepResponse(id)
})

/** Beside what was paid in part; what the bank has promised is not asked for again. */
async function askAnew(container: MedusaContainer, order_id: string, trace: CancellationTrace): Promise<void> {
  const [awaited] = await loadAwaited(container, [order_id])
  const { due_collection: id, currency_code } = trace
  if (!awaited || awaited.pending <= awaited.authorised) return
  const amount = toDecimal(subtract(awaited.pending, awaited.authorised), currency_code)
  await openCollection(container, { id, order_id, currency_code, amount })
}

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
