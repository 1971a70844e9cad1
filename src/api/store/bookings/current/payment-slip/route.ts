import { printOfferedSlip } from "../../../../../workflows/slips/print-payment-slip"
import { byPaymentLink, openPayment } from "../../../../access/open-payment"
import { refusing } from "../../../../refusals/answer"
import { sendSlip } from "../../../../slips/send-slip"

/**
 * The payment slip as PDF, of what is open now; changes nothing. Refusals: `booking_not_found`, `payment_slip_not_offered`
 * where there is no till, `payment_not_due`, `booking_not_approved`, `booking_cancelled`.
 */
export const GET = refusing(async (req, res) => {
  const booking_id = await openPayment(req)
  sendSlip(res, await printOfferedSlip(req.scope, { booking_id, unnamed: byPaymentLink(req) }))
})
