import type { BookedOrder } from "../facts"
import type { Finding } from "../finding"
import { orderSubject } from "../subjects"

/** A payout that has begun ends; where only the provider knows how it ended, staff must look and say so. */
export function checkPayouts({ order, bookings, refund_cases }: BookedOrder): Finding[] {
  if (!order) return []
  const subject = orderSubject(order, bookings)
  const { currency_code } = order
  return refund_cases.flatMap(({ id, amount, paying, unclear }): Finding[] => {
    const figures = { asked: amount, currency_code }
    if (unclear) return [{ code: "refund_case_unclear", subject, detail: id, figures }]
    return paying ? [{ code: "payout_unfinished", subject, detail: id, figures }] : []
  })
}
