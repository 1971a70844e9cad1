import type { IOrderModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { addTransaction } from "../payments/transactions"
import type { RefundCaseToPay } from "./plan-parts"
import type { CaseRefund } from "./refunds-of-case"

type Transaction = { order_id: string; reference: string; reference_id: string; amount: number }

/**
 * Books a refund that went through: in the books of the payment's order and, where the case is of another one, the way
 * back there. What is booked already stays as it is, so it may be called for every refund at any time.
 */
export async function bookRefund(
  container: MedusaContainer,
  refund: CaseRefund,
  refundCase: RefundCaseToPay
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  for (const wanted of transactionsOf(refund, refundCase)) {
    await container.resolve(Modules.LOCKING).execute([wanted.order_id], async () => {
      if (await isBooked(orders, wanted)) return
      await addTransaction(orders, { ...wanted, currency_code: refundCase.currency_code })
    })
  }
}

function transactionsOf(
  { id, amount, note, order_id }: CaseRefund,
  { order_id: owing }: RefundCaseToPay
): Transaction[] {
  const refund = { order_id, reference: "refund", reference_id: id, amount: -amount }
  if (order_id === owing) return [refund]
  const back = { reference: "rebooking", reference_id: note }
  return [{ ...back, order_id: owing, amount: -amount }, { ...back, order_id, amount }, refund]
}

async function isBooked(
  orders: IOrderModuleService,
  { order_id, reference, reference_id }: Transaction
): Promise<boolean> {
  const booked = await orders.listOrderTransactions({ order_id, reference, reference_id }, { take: 1 })
  return booked.length > 0
}
