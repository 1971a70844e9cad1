import { toMinor } from "../../money/decimal"
import { sumDecimals } from "../../money/sum-decimals"
import type { BookedOrder, Movement, Transaction } from "../facts"
import type { Finding } from "../finding"
import { orderSubject } from "../subjects"

/**
 * Every capture is booked once: in its order, or in an earlier one whose payment a rebooking carried on. The order that
 * the payment stands with must name it too, with 0 where it came by offset: core books what it does not find there.
 */
export function checkCaptures({ order, bookings, elsewhere }: BookedOrder): Finding[] {
  if (!order) return []
  const subject = orderSubject(order, bookings)
  const { currency_code } = order
  const check = (capture: Movement): Finding[] => {
    const named = (books: readonly Transaction[]) =>
      books.filter(({ reference, reference_id }) => reference === "capture" && reference_id === capture.id)
    const here = named(order.transactions)
    const all = [...here, ...named(elsewhere)]
    const captured = toMinor(capture.amount, currency_code)
    const booked = toMinor(sumDecimals(all.map(({ amount }) => amount)), currency_code)
    const detail = capture.id
    if (all.length === 0) {
      return [{ code: "capture_not_booked", subject, detail, figures: { captured, currency_code } }]
    }
    if (booked !== captured) {
      const figures = { reference: "capture" as const, moved: captured, booked, currency_code }
      return [{ code: "booked_differs", subject, detail, figures }]
    }
    if (here.length > 0) return []
    const figures = { reference: "capture" as const, moved: captured, currency_code }
    return [{ code: "moved_payment_unmarked", subject, detail, figures }]
  }
  const payments = order.collections.flatMap((collection) => collection.payments)
  return payments.flatMap(({ captures }) => captures.flatMap(check))
}
