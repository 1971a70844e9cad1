import { type Minor, minor, sum } from "../money/minor"
import type { RefundChannel } from "../refund/channel"
import type { RefundStatus } from "../refund/refund-case"

type Case = { amount: number; currency_code: string; status: RefundStatus; channel: RefundChannel }

/** What is to be transferred to a booking's customer; null: nothing, so nobody is asked where to. */
export function toTransfer(cases: readonly Case[]): { amount: Minor; currency_code: string } | null {
  const waiting = cases.filter(({ status, channel }) => status === "approved" && channel === "bank")
  const [first] = waiting
  if (!first) return null
  return { amount: sum(waiting.map(({ amount }) => minor(amount))), currency_code: first.currency_code }
}
