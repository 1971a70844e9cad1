import { askForReminder } from "../../../../../workflows/mailing/ask-mails"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"

/** Sends this booking another reminder now (M14). Refusals: what an edit by its customer would be refused with. */
export const POST = refusing(async (req, res) => {
  await askForReminder(req.scope, { booking_id: req.params.id ?? "", actor: staffActor(req) })
  res.status(202).json({ requested: { topic: "booking_reminder" } })
})
