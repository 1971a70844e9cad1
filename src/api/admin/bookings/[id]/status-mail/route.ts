import { askForStatus } from "../../../../../workflows/mailing/ask-mails"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"

/** Sends the booker how the booking stands (V18). Refusal: `booking_not_found`. */
export const POST = refusing(async (req, res) => {
  await askForStatus(req.scope, { booking_id: req.params.id ?? "", actor: staffActor(req) })
  res.status(202).json({ requested: { topic: "booking_status" } })
})
