import type { PaymentTerm } from "../../../domain/paying/payment-term"

/** A booking's payment term as its row holds it. */
export function termColumns(term: PaymentTerm | null) {
  return { payment_due_at: term?.due_at ?? null, payment_due_since: term?.since ?? null }
}
