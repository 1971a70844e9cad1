import { openFile } from "../../../../../../workflows/files/open-file"
import { sendFile } from "../../../../../files/send-file"
import { refusing } from "../../../../../refusals/answer"

/** A file that an answer of the booking names. Refusal: `file_not_found`. */
export const GET = refusing(async (req, res) => {
  const wanted = { file_id: req.params.file_id ?? "", booking_id: req.params.id ?? "", onlyParticipant: null }
  sendFile(res, await openFile(req.scope, wanted))
})
