import { fileQuestionOfBooking } from "../../../../../workflows/files/asked-file"
import { questionIdOf, takeUpload } from "../../../../files/upload-route"
import { refusing } from "../../../../refusals/answer"

/** Takes a file from staff, for an answer of the booking. Refusals: as for customers, without their deadlines. */
export const POST = refusing(async (req, res) => {
  const question_id = questionIdOf(req)
  const booking_id = req.params.id ?? ""
  const sender = { booking_id, question_id, onlyParticipant: null, actor: "staff" as const }
  const question = await fileQuestionOfBooking(req.scope, sender)
  res.status(201).json({ file: await takeUpload(req, question, { holder: { booking_id }, participant_id: null }) })
})
