import { toMinor } from "../../money/decimal"
import type { BookedOrder } from "../facts"
import type { Finding } from "../finding"
import { orderSubject } from "../subjects"

const OF_PAYMENTS = ["capture", "refund"]

/** Nothing stands in the books that no payment has: an entry for a capture or refund names one that exists. */
export function checkUnknownEntries({ order, bookings, known_movements }: BookedOrder): Finding[] {
  if (!order) return []
  const { currency_code } = order
  return order.transactions
    .filter(({ reference, reference_id }) => OF_PAYMENTS.includes(reference) && !known_movements.has(reference_id))
    .map(({ reference, reference_id, amount }) => {
      const figures = { reference, reference_id, booked: toMinor(amount, currency_code), currency_code }
      const subject = orderSubject(order, bookings)
      return { code: "booked_without_payment" as const, subject, detail: `${reference} ${reference_id}`, figures }
    })
}
