import { openFile } from "../../../../../../workflows/files/open-file"
import { openBooking } from "../../../../../access/open-booking"
import { sendFile } from "../../../../../files/send-file"
import { refusing } from "../../../../../refusals/answer"

/** A file of the booking that the access session opens; a participant's own link opens the own ones. Refusal: `file_not_found`. */
export const GET = refusing(async (req, res) => {
  const { booking_id, participant_id } = await openBooking(req)
  const wanted = { file_id: req.params.id ?? "", booking_id, onlyParticipant: participant_id }
  sendFile(res, await openFile(req.scope, wanted))
})
