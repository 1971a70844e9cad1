import { toMinor } from "../../money/decimal"
import { sumDecimals } from "../../money/sum-decimals"
import type { BookedOrder } from "../facts"
import type { Finding } from "../finding"
import { orderSubject } from "../subjects"

/** Core keeps the sum of an order's entries beside them, and loses some where two are written at once (PLATFORM, "Money"). */
export function checkOrderSummary({ order, bookings }: BookedOrder): Finding[] {
  if (!order) return []
  const { currency_code } = order
  const summary = toMinor(order.held, currency_code)
  const booked = toMinor(sumDecimals(order.transactions.map(({ amount }) => amount)), currency_code)
  if (summary === booked) return []
  const figures = { summary, booked, currency_code }
  return [{ code: "order_summary_differs", subject: orderSubject(order, bookings), detail: "", figures }]
}
