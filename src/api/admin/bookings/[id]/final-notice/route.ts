import { askForFinalNotice } from "../../../../../workflows/mailing/ask-mails"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"

/**
 * Mails the booker the last notice (SPEC V16). Refusals: `booking_not_found`, `payment_not_due`, `booking_not_approved`,
 * `booking_cancelled`.
 */
export const POST = refusing(async (req, res) => {
  await askForFinalNotice(req.scope, { booking_id: req.params.id ?? "", actor: staffActor(req) })
  res.status(202).json({ requested: { topic: "final_notice" } })
})
