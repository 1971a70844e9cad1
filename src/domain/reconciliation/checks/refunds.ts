import { toMinor } from "../../money/decimal"
import { sumDecimals } from "../../money/sum-decimals"
import type { BookedOrder, Movement, OrderFacts, PaymentFacts, Transaction } from "../facts"
import type { Finding, Subject } from "../finding"
import { orderSubject } from "../subjects"

type Books = { order: OrderFacts; subject: Subject; elsewhere: readonly Transaction[] }

/**
 * Every refund is booked once, like a capture. Core's cancelling books all refunds of a payment in one entry that names the
 * payment; it does so also where the provider refused, and then the books say more went back than did.
 */
export function checkRefunds({ order, bookings, elsewhere }: BookedOrder): Finding[] {
  if (!order) return []
  const books = { order, subject: orderSubject(order, bookings), elsewhere }
  const payments = order.collections.flatMap((collection) => collection.payments)
  return payments.flatMap((payment) => {
    const named = entries(books, payment.id)
    return named.length > 0
      ? checkTogether(books, payment)
      : payment.refunds.flatMap((refund) => checkOne(books, refund))
  })
}

function checkTogether(books: Books, { id, refunds }: PaymentFacts): Finding[] {
  const { subject, order } = books
  const { currency_code } = order
  const refunded = toMinor(sumDecimals(refunds.map(({ amount }) => amount)), currency_code)
  const all = [id, ...refunds.map((refund) => refund.id)].flatMap((name) => entries(books, name))
  const booked = goneBack(all, currency_code)
  if (booked === refunded) return []
  const code = booked > refunded ? ("refund_not_made" as const) : ("refund_not_booked" as const)
  return [{ code, subject, detail: id, figures: { refunded, booked, currency_code } }]
}

function checkOne(books: Books, { id, amount }: Movement): Finding[] {
  const { subject, order } = books
  const { currency_code } = order
  const all = entries(books, id)
  const refunded = toMinor(amount, currency_code)
  const booked = goneBack(all, currency_code)
  if (all.length === 0) {
    return [{ code: "refund_not_booked", subject, detail: id, figures: { refunded, booked, currency_code } }]
  }
  if (booked !== refunded) {
    const figures = { reference: "refund" as const, moved: refunded, booked, currency_code }
    return [{ code: "booked_differs", subject, detail: id, figures }]
  }
  if (all.some(({ order_id }) => order_id === order.id)) return []
  const figures = { reference: "refund" as const, moved: refunded, currency_code }
  return [{ code: "moved_payment_unmarked", subject, detail: id, figures }]
}

function entries({ order, elsewhere }: Books, name: string): Transaction[] {
  return [...order.transactions, ...elsewhere].filter(
    ({ reference, reference_id }) => reference === "refund" && reference_id === name
  )
}

function goneBack(transactions: readonly Transaction[], currencyCode: string) {
  return toMinor(sumDecimals(transactions.map(({ amount }) => -amount)), currencyCode)
}
