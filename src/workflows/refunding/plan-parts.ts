import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { toDecimal, toMinor } from "../../domain/money/decimal"
import { type Minor, minor, subtract } from "../../domain/money/minor"
import { sumDecimals } from "../../domain/money/sum-decimals"
import { planPayout } from "../../domain/refund/plan-payout"
import { refundNote } from "../../domain/refund/refund-note"
import { unwrap } from "../../domain/refusal/refusal-error"
import type { OrderPayment, RebookingOrder } from "../rebooking/facts/rebooking-order"
import { exactAmounts, owedBy, owedInMinor } from "./exact-amounts"
import { otherCasesInDoubt } from "./other-cases-in-doubt"

export type RefundCaseToPay = { id: string; order_id: string; amount: number; paid: number; currency_code: string }

/** One refund of one payment; `payment_order_id` is the order whose books it goes into. */
export type PayPart = {
  case_order_id: string
  payment_order_id: string
  payment_id: string
  currency_code: string
  /** Exact, as the books have it. */
  amount: BigNumberInput
  note: string
  created_by: string | undefined
}

export type PartsQuestion = {
  refundCase: RefundCaseToPay
  /** Orders that payments can come from, the case's own first. */
  chain: readonly RebookingOrder[]
  /** What has gone through for the case by earlier attempts. */
  through: Minor
  attempt: number
  created_by: string | undefined
}

/** Which payments give the case's money back. Throws `refund_exceeds_pending` and `refund_exceeds_payments`. */
export async function planParts(
  container: MedusaContainer,
  { refundCase, chain, through, attempt, created_by }: PartsQuestion
): Promise<PayPart[]> {
  const { id, order_id, amount, currency_code } = refundCase
  const inMinor = (decimal: number) => toMinor(decimal, currency_code)
  const payments = chain.flatMap((order) => capturedPayments(order))
  const owed = await owedBy(container.resolve(Modules.ORDER), order_id)
  const sure = Math.max(0, owedInMinor(owed, currency_code) - (await otherCasesInDoubt(container, refundCase)))

  const parts = unwrap(
    planPayout({
      amount: minor(amount),
      paid: subtract(through, minor(refundCase.paid)),
      owed: minor(sure),
      payments: payments.map(({ payment }) => ({
        payment_id: payment.id,
        captured: inMinor(sumDecimals(payment.captures.map((capture) => capture.amount))),
        refunded: inMinor(sumDecimals(payment.refunds.map((refund) => refund.amount))),
      })),
    })
  )
  const exact = exactAmounts(
    parts.map((part) => toDecimal(part.amount, currency_code)),
    owed,
    currency_code
  )
  return parts.map(({ payment_id }, index) => ({
    case_order_id: order_id,
    payment_order_id: payments.find(({ payment }) => payment.id === payment_id)?.order_id ?? order_id,
    payment_id,
    currency_code,
    amount: exact[index] ?? 0,
    note: refundNote(id, attempt, payment_id),
    created_by,
  }))
}

function capturedPayments(order: RebookingOrder): { order_id: string; payment: OrderPayment }[] {
  const payments = order.payment_collections.flatMap((collection) => collection.payments)
  return payments.filter(({ captures }) => captures.length > 0).map((payment) => ({ order_id: order.id, payment }))
}
