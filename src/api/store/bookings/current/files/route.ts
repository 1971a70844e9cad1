import { fileQuestionOfBooking } from "../../../../../workflows/files/asked-file"
import { openBooking } from "../../../../access/open-booking"
import { countUpload, questionIdOf, takeUpload } from "../../../../files/upload-route"
import { refusing } from "../../../../refusals/answer"

/**
 * Takes a file that the next edit is going to name as an answer; one that no answer names is erased after a day. Whoever
 * may not answer the question sends no file either. Refusals: those of an edit, `question_not_found`, `file_missing`,
 * `file_too_large`, `file_type_not_allowed`, `too_many_files`, `too_many_requests`.
 */
export const POST = refusing(async (req, res) => {
  const question_id = questionIdOf(req)
  const { booking_id, participant_id } = await openBooking(req)
  await countUpload(req, booking_id)
  const sender = { booking_id, question_id, onlyParticipant: participant_id, actor: "customer" as const }
  const question = await fileQuestionOfBooking(req.scope, sender)
  res.status(201).json({ file: await takeUpload(req, question, { holder: { booking_id }, participant_id }) })
})
