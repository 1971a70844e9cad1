import type { Minor } from "../money/minor"
import { announced } from "../refund/announced"
import type { RefundChannel } from "../refund/channel"
import type { RefundStatus } from "../refund/refund-case"

type Case = { amount: number; currency_code: string; status: RefundStatus; channel: RefundChannel }

/** What is to be transferred to a booking's customer; null: nothing, so nobody is asked where to. */
export function toTransfer(cases: readonly Case[]): { amount: Minor; currency_code: string } | null {
  return announced(cases.filter(({ channel }) => channel === "bank"))
}
