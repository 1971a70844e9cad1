import type { Minor } from "../../../domain/money/minor"
import type { RefundChannel } from "../../../domain/refund/channel"

/** Money owed back, from request to payout (docs/api.md, "RefundCase"). */
export type RefundCase = {
  id: string
  booking_id: string
  order_id: string
  /** What is still owed, and what attempts that failed half way have paid. */
  amount: Minor
  paid: Minor
  currency_code: string
  status: "requested" | "approved" | "rejected" | "paid"
  channel: RefundChannel
  /** Number of the receipt, transfer or voucher by which staff paid it. */
  reference: string | null
  cause: string
  attempts: number
  /** Set while a payout runs, or nobody knows yet how it ended. */
  attempt_began_at: string | null
  /** The refund of which only the provider knows whether it was paid. */
  unclear_refund_id: string | null
  /** What the payment provider said when the last payout failed, or `process_ended`, or `unclear`. */
  last_error: string | null
  reason: string | null
  decided_by: string | null
  paid_at: string | null
  created_at: string
}
