import type { IOrderModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { toMinor } from "../../domain/money/decimal"
import type { Minor } from "../../domain/money/minor"
import { sumDecimals } from "../../domain/money/sum-decimals"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { addTransaction } from "../payments/transactions"
import type { OrderCollection, RebookingOrder } from "../rebooking/facts/rebooking-order"
import type { RefundCaseToPay } from "./plan-parts"
import { isOfCase } from "./refund-note"

export type CaseInChain = { refundCase: RefundCaseToPay; chain: readonly RebookingOrder[] }

/**
 * Books what earlier attempts of a case paid and did not book, because the process ended or the database failed in
 * between. Whether the provider was through is told by the collection's own sum, which core writes after the provider has
 * answered; where it was not, only the provider knows, and a second payment might be one too many: `refund_failed`, now
 * and at every later attempt, for staff to look into.
 */
export async function bookBrokenRefunds(container: MedusaContainer, { refundCase, chain }: CaseInChain): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  for (const refund of refundsOf({ refundCase, chain })) {
    if (!refund.through) throw new RefusalError({ code: "refund_failed", error: `unclear: ${refund.id}` })
    for (const wanted of transactionsOf(refund, refundCase)) {
      if (await isBooked(orders, wanted)) continue
      await addTransaction(orders, { ...wanted, currency_code: refundCase.currency_code })
    }
  }
}

/** What has gone through for a case so far, by all its attempts. */
export function paidThrough({ refundCase, chain }: CaseInChain): Minor {
  const through = refundsOf({ refundCase, chain }).filter((refund) => refund.through)
  return toMinor(sumDecimals(through.map(({ amount }) => amount)), refundCase.currency_code)
}

type CaseRefund = { id: string; amount: number; note: string; order_id: string; through: boolean }

function refundsOf({ refundCase, chain }: CaseInChain): CaseRefund[] {
  return chain.flatMap(({ id: order_id, payment_collections }) =>
    payment_collections.flatMap((collection) => {
      const refunds = collection.payments.flatMap((payment) => payment.refunds)
      return refunds.flatMap(({ id, amount, note }) =>
        note && isOfCase(note, refundCase.id) ? [{ id, amount, note, order_id, through: isThrough(collection) }] : []
      )
    })
  )
}

type Transaction = { order_id: string; reference: string; reference_id: string; amount: number }

/** The refund in the books of the payment's order and, where the case is of another one, the way back there. */
function transactionsOf(
  { id, amount, note, order_id }: CaseRefund,
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
