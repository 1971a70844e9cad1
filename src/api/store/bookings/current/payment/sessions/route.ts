import { minor } from "../../../../../../domain/money/minor"
import { beginPayment } from "../../../../../../workflows/paying/link/begin-payment"
import { openPayment } from "../../../../../access/open-payment"
import { countAttempt } from "../../../../../access/rate-limits"
import { refusing } from "../../../../../refusals/answer"
import type { NewPaymentSession } from "../../../validators"

/**
 * Opens a payment session over all that is open; what the provider needs stands in its `data`. Refusals: `payment_not_due`,
 * `booking_not_approved`, `booking_cancelled`, `payment_provider_not_offered`, `payment_amount_changed`, `too_many_requests`.
 */
export const POST = refusing<NewPaymentSession>(async (req, res) => {
  const booking_id = await openPayment(req)
  await countAttempt(req.scope, "edits", `payment|${booking_id}`)
  const { amount, provider_id, data } = req.validatedBody
  const seen = amount === undefined ? undefined : minor(amount)
  const session = await beginPayment(req.scope, { booking_id, provider_id, data, amount: seen })
  res.status(201).json({
    payment_session: { id: session.id, provider_id, status: session.status, data: session.data ?? {} },
  })
})
