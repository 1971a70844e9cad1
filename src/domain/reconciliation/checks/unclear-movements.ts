import { toMinor } from "../../money/decimal"
import { sumDecimals } from "../../money/sum-decimals"
import { refundCaseIn } from "../../refund/refund-note"
import type { BookedOrder, Movement } from "../facts"
import type { Finding } from "../finding"
import { orderSubject } from "../subjects"

/**
 * Core writes a capture or refund before it asks the provider, and the collection's own sums after it has answered: where
 * these are behind, a process ended in between, and only the provider knows whether money moved.
 */
export function checkUnclearMovements({ order, bookings }: BookedOrder): Finding[] {
  if (!order) return []
  const subject = orderSubject(order, bookings)
  const { currency_code } = order
  return order.collections.flatMap(({ id, payments, captured_amount, refunded_amount }): Finding[] => {
    const made = (movements: readonly Movement[]) =>
      toMinor(sumDecimals(movements.map(({ amount }) => amount)), currency_code)
    const captured = made(payments.flatMap(({ captures }) => captures))
    const refunds = payments.flatMap((payment) => payment.refunds)
    const refunded = made(refunds)
    const told = {
      captured: toMinor(captured_amount, currency_code),
      refunded: toMinor(refunded_amount, currency_code),
    }
    const refund_case_id = refunds.map(({ note }) => refundCaseIn(note)).findLast((found) => found !== null) ?? null
    const found: Finding[] = []
    if (told.captured < captured) {
      const figures = { captured, confirmed: told.captured, currency_code }
      found.push({ code: "capture_unclear", subject, detail: id, figures })
    }
    if (told.refunded < refunded) {
      const figures = { refunded, confirmed: told.refunded, refund_case_id, currency_code }
      found.push({ code: "refund_unclear", subject, detail: id, figures })
    }
    return found
  })
}
