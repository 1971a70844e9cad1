import { printPaymentSlip } from "../../../../../workflows/slips/print-payment-slip"
import { refusing } from "../../../../refusals/answer"
import { sendSlip } from "../../../../slips/send-slip"

/**
 * The payment slip as PDF, of what is open now; changes nothing. Refusals: `booking_not_found`, `payment_not_due`,
 * `booking_not_approved`, `booking_cancelled`.
 */
export const GET = refusing(async (req, res) => {
  sendSlip(res, await printPaymentSlip(req.scope, req.params.id ?? ""))
})
