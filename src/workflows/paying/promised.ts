import { toMinor } from "../../domain/money/decimal"
import { type Minor, sum } from "../../domain/money/minor"
import { capturable } from "../../domain/payment/capturable"

type GraphPayment = {
  amount: unknown
  canceled_at?: unknown
  captured_at?: unknown
  captures?: { amount: unknown }[] | null
}

/** Payment collections of an order, read with `PROMISED_FIELDS`. */
export type GraphCollections = ({ payments?: (GraphPayment | null)[] | null } | null)[] | null | undefined

/** What has to be read of an order for `promisedBy`. */
export const PROMISED_FIELDS = [
  ...["payment_collections.payments.amount", "payment_collections.payments.canceled_at"],
  ...["payment_collections.payments.captured_at", "payment_collections.payments.captures.amount"],
]

/** What the bank has promised and not paid yet: what payments could still capture, in minor units. */
export function promisedBy(collections: GraphCollections, currencyCode: string): Minor {
  const payments = (collections ?? []).flatMap((collection) => collection?.payments ?? []).flatMap((one) => one ?? [])
  return sum(payments.map((payment) => toMinor(left(payment), currencyCode)))
}

function left({ amount, canceled_at, captured_at, captures }: GraphPayment): number {
  const captured = (captures ?? []).map((capture) => Number(capture.amount))
  return capturable({ amount: Number(amount), captured, is_over: Boolean(canceled_at || captured_at) })
}
