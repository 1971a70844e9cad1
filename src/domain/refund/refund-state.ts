/** A refund of a payment as core's books have it: decimals, ISO 8601. */
export type WrittenRefund = {
  id: string
  amount: number
  created_at: string
  /** Whether an order's transactions tell of it: core adds that last. */
  booked: boolean
}

/** The payment collection of a refund. */
export type RefundedCollection = {
  /** The collection's own sum, which core writes after a provider has answered. */
  refunded: number
  refunds: readonly WrittenRefund[]
  /** When anything else happened to it that made core write its sum anew: captures, payments. */
  touched_at: readonly string[]
}

/** Whether the provider was through with a refund, or only the provider knows. */
export type RefundState = "through" | "unclear"

/** Decimals of binary fractions; far below the smallest coin. */
const DUST = 1e-6

/**
 * Tells how far core came with a refund. Core writes the refund, asks the provider, takes the refund back where the
 * provider refuses, brings the collection's sum up to date and books the refund in the order, in this order; a process
 * can end between any two of these. The sum counts every refund that is written, so it says something of this one only
 * as long as nothing newer has made core write it.
 */
export function refundState(id: string, { refunded, refunds, touched_at }: RefundedCollection): RefundState {
  const refund = refunds.find((one) => one.id === id)
  if (!refund) return "unclear"
  if (refund.booked) return "through"
  const isNewer = (moment: string) => Date.parse(moment) > Date.parse(refund.created_at)
  const others = refunds.filter((one) => one.id !== id)
  if ([...touched_at, ...others.map(({ created_at }) => created_at)].some(isNewer)) return "unclear"
  const written = refunds.reduce((sum, { amount }) => sum + amount, 0)
  return refunded + DUST >= written ? "through" : "unclear"
}
