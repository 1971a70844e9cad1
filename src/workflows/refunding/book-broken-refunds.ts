import type { IOrderModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { sumDecimals } from "../../domain/money/sum-decimals"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { addTransaction } from "../payments/transactions"
import type { OrderCollection, RebookingOrder } from "../rebooking/facts/rebooking-order"
import type { RefundCaseToPay } from "./plan-parts"
import { isOfAttempt } from "./refund-note"

export type BrokenAttempt = { refundCase: RefundCaseToPay; chain: readonly RebookingOrder[]; broken: number }

/**
 * Books what an attempt paid and did not book, because the process ended in between. Whether the provider was through is
 * told by the collection's own sum, which core writes after the provider has answered; where it was not, only the
 * provider knows, and a second payment might be one too many: `refund_failed`, for staff to look into.
 */
export async function bookBrokenRefunds(container: MedusaContainer, attempt: BrokenAttempt): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  for (const refund of refundsOf(attempt)) {
    if (!refund.through) throw new RefusalError({ code: "refund_failed", error: `unclear: ${refund.id}` })
    for (const wanted of transactionsOf(refund, attempt.refundCase)) {
      if (await isBooked(orders, wanted)) continue
      await addTransaction(orders, { ...wanted, currency_code: attempt.refundCase.currency_code })
    }
  }
}

type BrokenRefund = { id: string; amount: number; note: string; order_id: string; through: boolean }

function refundsOf({ refundCase, chain, broken }: BrokenAttempt): BrokenRefund[] {
  return chain.flatMap(({ id: order_id, payment_collections }) =>
    payment_collections.flatMap((collection) => {
      const refunds = collection.payments.flatMap((payment) => payment.refunds)
      return refunds.flatMap(({ id, amount, note }) =>
        note && isOfAttempt(note, refundCase.id, broken)
          ? [{ id, amount, note, order_id, through: isThrough(collection) }]
          : []
      )
    })
  )
}

type Transaction = { order_id: string; reference: string; reference_id: string; amount: number }

/** The refund in the books of the payment's order and, where the case is of another one, the way back there. */
function transactionsOf(
  { id, amount, note, order_id }: BrokenRefund,
  { order_id: owing }: RefundCaseToPay
): Transaction[] {
  const refund = { order_id, reference: "refund", reference_id: id, amount: -amount }
  if (order_id === owing) return [refund]
  const back = { reference: "rebooking", reference_id: note }
  return [refund, { ...back, order_id: owing, amount: -amount }, { ...back, order_id, amount }]
}

async function isBooked(
  orders: IOrderModuleService,
  { order_id, reference, reference_id }: Transaction
): Promise<boolean> {
  const booked = await orders.listOrderTransactions({ order_id, reference, reference_id }, { take: 1 })
  return booked.length > 0
}

function isThrough({ refunded_amount, payments }: OrderCollection): boolean {
  const refunded = payments.flatMap((payment) => payment.refunds.map((refund) => refund.amount))
  return Number(refunded_amount ?? 0) >= sumDecimals(refunded)
}
