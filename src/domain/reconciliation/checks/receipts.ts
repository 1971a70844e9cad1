import { toMinor } from "../../money/decimal"
import { sumDecimals } from "../../money/sum-decimals"
import { BY_RECEIPT } from "../../paying/receipt"
import type { BookedOrder } from "../facts"
import type { Finding } from "../finding"
import { orderSubject } from "../subjects"

/** What staff noted by receipts stands in the order's books once, and nothing stands there that they did not note. */
export function checkReceipts({ order, bookings, receipts }: BookedOrder): Finding[] {
  if (!order) return []
  const { currency_code } = order
  const subject = orderSubject(order, bookings)
  const entries = order.transactions.filter(({ reference }) => reference === BY_RECEIPT)
  const ids = new Set([...receipts.map(({ id }) => id), ...entries.map(({ reference_id }) => reference_id)])
  return [...ids].flatMap((id): Finding[] => {
    const own = entries.filter(({ reference_id }) => reference_id === id)
    const booked = toMinor(sumDecimals(own.map(({ amount }) => amount)), currency_code)
    const receipt = receipts.find((one) => one.id === id)
    const received = receipt?.amount ?? 0
    if (booked === received) return []
    const figures = { number: receipt?.number ?? null, received, currency_code }
    if (own.length === 0) return [{ code: "receipt_not_booked", subject, detail: id, figures }]
    return [{ code: "receipt_differs", subject, detail: id, figures: { ...figures, booked } }]
  })
}
