import { toMinor } from "../../money/decimal"
import { sumDecimals } from "../../money/sum-decimals"
import { BY_HAND } from "../../refund/by-hand"
import type { BookedOrder } from "../facts"
import type { Finding } from "../finding"
import { orderSubject } from "../subjects"

/** What staff paid back by hand stands in the order's books once, and nothing stands there that they did not pay. */
export function checkHandPayouts({ order, bookings, refund_cases }: BookedOrder): Finding[] {
  if (!order) return []
  const { currency_code } = order
  const subject = orderSubject(order, bookings)
  const entries = order.transactions.filter(({ reference }) => reference === BY_HAND)
  const cases = refund_cases.filter(({ by_hand, status }) => by_hand && status === "paid")
  const begun = refund_cases.filter(({ paying }) => paying).map(({ id }) => id)
  const ids = new Set([...cases.map(({ id }) => id), ...entries.map(({ reference_id }) => reference_id)])
  return [...ids].flatMap((id): Finding[] => {
    const own = entries.filter(({ reference_id }) => reference_id === id)
    const booked = toMinor(sumDecimals(own.map(({ amount }) => -amount)), currency_code)
    const paid = cases.find((one) => one.id === id)?.amount ?? 0
    if (booked === paid || begun.includes(id)) return []
    return [{ code: "hand_payout_differs", subject, detail: id, figures: { paid, booked, currency_code } }]
  })
}
