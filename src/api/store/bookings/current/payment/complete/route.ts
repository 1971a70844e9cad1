import { completePayment } from "../../../../../../workflows/paying/link/complete-payment"
import { loadPayment } from "../../../../../../workflows/paying/link/load-payment"
import { openPayment } from "../../../../../access/open-payment"
import { refusing } from "../../../../../refusals/answer"
import type { CompletePayment } from "../../../validators"
import { paymentView } from "../view"

/**
 * Takes the payment of a session that its customer has authorised; asked again it answers what the first did. Refusals:
 * `payment_session_gone`, `payment_amount_changed`, `payment_requires_more`, `payment_declined`, `booking_cancelled`,
 * `booking_not_approved`, `payment_not_due`.
 */
export const POST = refusing<CompletePayment>(async (req, res) => {
  const booking_id = await openPayment(req)
  await completePayment(req.scope, { booking_id, session_id: req.validatedBody.session_id })
  res.json({ payment: paymentView(await loadPayment(req.scope, booking_id)) })
})
