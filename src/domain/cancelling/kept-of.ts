import type { Fee } from "../fee/fee"
import { feeOf } from "../fee/fee-of"
import { type Minor, subtract, ZERO } from "../money/minor"

/** What is kept of a ticket that is cancelled, and what of it goes back. Never more is kept than the ticket cost. */
export function keptOf(fee: Fee, amount: Minor, currencyCode: string): { fee: Minor; back: Minor } {
  if (amount <= 0) return { fee: ZERO, back: ZERO }
  const asked = feeOf(fee, amount, currencyCode)
  const kept = asked > amount ? amount : asked
  return { fee: kept, back: subtract(amount, kept) }
}
