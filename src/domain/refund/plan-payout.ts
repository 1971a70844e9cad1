import { accept, type Decision, refuse } from "../decision"
import { type Minor, minor, subtract, sum } from "../money/minor"

/** A captured payment that can give money back. */
export type Refundable = { payment_id: string; captured: Minor; refunded: Minor }

export type PayoutFacts = {
  /** Of the refund case. */
  amount: Minor
  /** Paid out already by attempts that broke off half way. */
  paid: Minor
  /** What the order owes: its pending difference, turned around. */
  owed: Minor
  /** In the order in which they give. */
  payments: readonly Refundable[]
}

export type PayoutPart = { payment_id: string; amount: Minor }

/**
 * Which payment gives back how much. Never more than the order owes: beyond that core pays at the provider and then
 * fails to book (DESIGN 4). Never more than a payment has captured and not refunded yet.
 */
export function planPayout({ amount, paid, owed, payments }: PayoutFacts): Decision<PayoutPart[]> {
  const wanted = subtract(amount, paid)
  if (wanted <= 0) return accept([])
  if (wanted > owed) return refuse({ code: "refund_exceeds_pending", pending: owed, wanted })

  const available = sum(payments.map(refundable))
  if (available < wanted) return refuse({ code: "refund_exceeds_payments", available, wanted })

  const parts: PayoutPart[] = []
  let left: number = wanted
  for (const payment of payments) {
    const part = Math.min(left, refundable(payment))
    if (part <= 0) continue
    parts.push({ payment_id: payment.payment_id, amount: minor(part) })
    left -= part
  }
  return accept(parts)
}

function refundable({ captured, refunded }: Refundable): Minor {
  return minor(Math.max(0, captured - refunded))
}
