import { toMinor } from "../../money/decimal"
import { sumDecimals } from "../../money/sum-decimals"
import { refundCaseIn } from "../../refund/refund-note"
import type { BookedOrder, Transaction } from "../facts"
import type { Finding } from "../finding"
import { orderSubject } from "../subjects"

const total = (transactions: readonly Transaction[]) => sumDecimals(transactions.map(({ amount }) => amount))

/**
 * What a rebooking carries stands in two orders' books, each naming the other, and cancels out. A refund paid by another
 * order's payment is carried back the same way, both entries naming the refund.
 */
export function checkOffsets({ order, bookings, elsewhere }: BookedOrder): Finding[] {
  if (!order) return []
  const { id, currency_code } = order
  const offsets = order.transactions.filter(({ reference }) => reference === "rebooking")
  const others = elsewhere.filter(({ reference }) => reference === "rebooking")
  const towards = others.filter(({ reference_id }) => reference_id === id)
  const names = new Set([
    ...offsets.map(({ reference_id }) => reference_id),
    ...towards.map(({ order_id }) => order_id),
  ])
  return [...names].flatMap((other): Finding[] => {
    const here = total(offsets.filter(({ reference_id }) => reference_id === other))
    const back = others.filter(({ reference_id, order_id }) =>
      reference_id === id ? order_id === other : reference_id === other && refundCaseIn(other) !== null
    )
    const there = total(back)
    if (toMinor(sumDecimals([here, there]), currency_code) === 0) return []
    const figures = { here: toMinor(here, currency_code), there: toMinor(there, currency_code), other, currency_code }
    return [{ code: "offset_unbalanced", subject: orderSubject(order, bookings), detail: other, figures }]
  })
}
