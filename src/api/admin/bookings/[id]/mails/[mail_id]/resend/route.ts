import { askAgain } from "../../../../../../../workflows/mailing/ask-mails"
import { staffActor } from "../../../../../../actor"
import { refusing } from "../../../../../../refusals/answer"

/** Sends a mail once more: to the address that the booking has now. Refusals: `mail_not_found`, `mail_not_resendable`. */
export const POST = refusing(async (req, res) => {
  const { id = "", mail_id = "" } = req.params
  await askAgain(req.scope, { booking_id: id, mail_id, actor: staffActor(req) })
  res.status(202).json({ requested: { mail_id } })
})
