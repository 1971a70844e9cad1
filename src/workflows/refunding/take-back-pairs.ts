import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refundCaseIn } from "../../domain/refund/refund-note"
import type { CaseInChain, CaseRefund } from "./refunds-of-case"

/** More than any chain of orders has. */
const MAX_TRANSACTIONS = 1000

/**
 * Takes back what an attempt had carried between orders for a refund that it never came to: both transactions of the
 * pair, or the one that was written when the process ended.
 */
export async function takeBackPairs(
  container: MedusaContainer,
  { refundCase, orderIds }: CaseInChain,
  refunds: readonly CaseRefund[]
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const carried = await orders.listOrderTransactions(
    { order_id: [...orderIds], reference: "rebooking" },
    { select: ["id", "order_id", "reference_id"], take: MAX_TRANSACTIONS }
  )
  const needed = new Set(refunds.map(({ note }) => note))
  for (const { id, order_id, reference_id } of carried) {
    if (refundCaseIn(reference_id) !== refundCase.id || needed.has(String(reference_id))) continue
    await container.resolve(Modules.LOCKING).execute([order_id], () => orders.deleteOrderTransactions([id]))
  }
}
