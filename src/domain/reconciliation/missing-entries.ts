import { toMinor } from "../money/decimal"
import { sumDecimals } from "../money/sum-decimals"
import { refundCaseIn } from "../refund/refund-note"
import type { BookedOrder, CollectionFacts, Movement, Transaction } from "./facts"

/**
 * Entries that an order's books lack and that can be written without asking anybody: captures and refunds that the provider
 * has confirmed, and marks of 0 for what was booked before a rebooking carried the payment here. What a refund case paid
 * is left out: its own books need the way back too.
 */
export function missingEntries({ order, elsewhere }: BookedOrder): Transaction[] {
  if (!order) return []
  const { id: order_id, currency_code, transactions, collections } = order
  const missing = (reference: "capture" | "refund", { id, amount }: Movement): Transaction[] => {
    const names = (one: Transaction) => one.reference === reference && one.reference_id === id
    if (transactions.some(names)) return []
    const signed = reference === "capture" ? amount : -amount
    return [{ order_id, reference, reference_id: id, amount: elsewhere.some(names) ? 0 : signed }]
  }
  return collections.flatMap((collection) =>
    collection.payments.flatMap(({ id, captures, refunds }) => {
      const booked = transactions.some(({ reference, reference_id }) => reference === "refund" && reference_id === id)
      const own = booked ? [] : refunds.filter(({ note }) => refundCaseIn(note) === null)
      return [
        ...(isConfirmed(collection, "captures", currency_code)
          ? captures.flatMap((one) => missing("capture", one))
          : []),
        ...(isConfirmed(collection, "refunds", currency_code) ? own.flatMap((one) => missing("refund", one)) : []),
      ]
    })
  )
}

/** Core brings the collection's sum up to date when the provider has answered. */
function isConfirmed(collection: CollectionFacts, kind: "captures" | "refunds", currencyCode: string): boolean {
  const made = collection.payments.flatMap((payment) => payment[kind].map(({ amount }) => amount))
  const told = kind === "captures" ? collection.captured_amount : collection.refunded_amount
  return toMinor(told, currencyCode) >= toMinor(sumDecimals(made), currencyCode)
}
