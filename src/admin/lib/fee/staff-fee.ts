import type { Minor } from "../../../domain/money/minor"
import { readAmount } from "../money"

/** What staff ask for a change or a cancellation: what the policy says, nothing, or an amount of their own. */
export const FEE_CHOICES = ["policy", "none", "own"] as const
export type StaffFee = { fee: (typeof FEE_CHOICES)[number]; fee_amount: string }

/** As the API takes it; nothing: as the policy says, which an amount that can't be read is too. */
export function readStaffFee({ fee, fee_amount }: StaffFee, currency: string): { fee?: "none" | { amount: Minor } } {
  if (fee === "none") return { fee }
  const amount = readAmount(fee_amount, currency)
  return fee === "own" && amount !== null ? { fee: { amount } } : {}
}
