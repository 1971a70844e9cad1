import type { Minor } from "../../../domain/money/minor"

/** Money owed back, from request to payout (docs/api.md, "RefundCase"). */
export type RefundCase = {
  id: string
  booking_id: string
  order_id: string
  amount: Minor
  currency_code: string
  status: "requested" | "approved" | "rejected" | "paid"
  channel: "provider" | "bank" | "cash" | "voucher"
  cause: string
  attempts: number
  /** What the payment provider said when the last payout failed. */
  last_error: string | null
  reason: string | null
  decided_by: string | null
  paid_at: string | null
  created_at: string
}
