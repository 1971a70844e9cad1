import { type Minor, minor, sum } from "../money/minor"
import type { RefundStatus } from "./refund-case"

type Case = { amount: number; currency_code: string; status: RefundStatus }

/** What a booking's customer can be told is coming: all that is approved and not paid yet; null: nothing. */
export function announced(cases: readonly Case[]): { amount: Minor; currency_code: string } | null {
  const approved = cases.filter(({ status }) => status === "approved")
  const [first] = approved
  if (!first) return null
  return { amount: sum(approved.map(({ amount }) => minor(amount))), currency_code: first.currency_code }
}
