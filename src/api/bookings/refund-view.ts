import { refundSlip } from "../../domain/slip/refund-slip"
import type { BookingFacts } from "../../workflows/reading/load-booking"

type RefundCase = BookingFacts["refund_cases"][number]

/** Money owed back as its customer may know it: what is still to come, or has come, in minor units, and how far it is. */
export function refundView(refundCase: RefundCase) {
  const { amount, paid, currency_code, status, created_at, paid_at } = refundCase
  return {
    amount: status === "paid" ? amount + paid : amount,
    currency_code,
    status,
    requested_at: created_at,
    paid_at,
    /** A till pays it out, against a slip. */
    slip: refundSlip(refundCase).ok,
  }
}
