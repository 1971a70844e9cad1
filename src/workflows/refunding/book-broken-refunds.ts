import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { sumDecimals } from "../../domain/money/sum-decimals"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { addTransaction } from "../payments/transactions"
import type { OrderCollection, RebookingOrder } from "../rebooking/facts/rebooking-order"
import type { RefundCaseToPay } from "./plan-parts"
import { isOfAttempt } from "./refund-note"

export type BrokenAttempt = { refundCase: RefundCaseToPay; chain: readonly RebookingOrder[]; broken: number | null }

/**
 * Books what an attempt paid and did not book, because the process ended in between. Whether the provider was through is
 * told by the collection's own sum, which core writes after the provider has answered; where it was not, only the
 * provider knows, and a second payment might be one too many: `refund_failed`, for staff to look into.
 */
export async function bookBrokenRefunds(
  container: MedusaContainer,
  { refundCase, chain, broken }: BrokenAttempt
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const { id, order_id, currency_code } = refundCase
  for (const order of chain) {
    for (const collection of order.payment_collections) {
      const refunds = collection.payments.flatMap((payment) => payment.refunds)
      for (const { id: refundId, amount, note } of refunds) {
        if (!note || !isOfAttempt(note, id, broken)) continue
        if (!isThrough(collection)) throw new RefusalError({ code: "refund_failed", error: `unclear: ${refundId}` })
        const wanted = [
          { order_id: order.id, reference: "refund", reference_id: refundId, amount: -amount },
          ...(order.id === order_id
            ? []
            : [
                { order_id, reference: "rebooking", reference_id: note, amount: -amount },
                { order_id: order.id, reference: "rebooking", reference_id: note, amount },
              ]),
        ]
        for (const one of wanted) {
          if (!(await isBooked(container, one))) await addTransaction(orders, { ...one, currency_code })
        }
      }
    }
  }
}

type Booking = { order_id: string; reference: string; reference_id: string }

async function isBooked(container: MedusaContainer, { order_id, reference, reference_id }: Booking): Promise<boolean> {
  const booked = await container
    .resolve(Modules.ORDER)
    .listOrderTransactions({ order_id, reference, reference_id }, { take: 1 })
  return booked.length > 0
}

function isThrough({ refunded_amount, payments }: OrderCollection): boolean {
  const refunded = payments.flatMap((payment) => payment.refunds.map((refund) => refund.amount))
  return Number(refunded_amount ?? 0) >= sumDecimals(refunded)
}
