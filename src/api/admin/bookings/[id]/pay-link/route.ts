import { askForPayment } from "../../../../../workflows/mailing/ask-mails"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"

/**
 * Mails the booker what is open, and the link to pay it (SPEC V8). Refusals: `booking_not_found`, `payment_not_due`,
 * `booking_not_approved`, `booking_cancelled`.
 */
export const POST = refusing(async (req, res) => {
  await askForPayment(req.scope, { booking_id: req.params.id ?? "", actor: staffActor(req) })
  res.status(202).json({ requested: { topic: "pay_link" } })
})
