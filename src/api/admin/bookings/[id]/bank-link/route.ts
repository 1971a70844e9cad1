import { askForBankDetails } from "../../../../../workflows/mailing/ask-mails"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"

/**
 * Mails the booker the link by which they say where a refund is to be transferred (SPEC U23). Refusals:
 * `booking_not_found`, `bank_details_not_wanted`.
 */
export const POST = refusing(async (req, res) => {
  await askForBankDetails(req.scope, { booking_id: req.params.id ?? "", actor: staffActor(req) })
  res.status(202).json({ requested: { topic: "bank_link" } })
})
