import { RefusalError } from "../../../../../../../domain/refusal/refusal-error"
import { sendParticipantLink } from "../../../../../../../workflows/access/send-participant-link"
import { openBooking } from "../../../../../../access/open-booking"
import { countMail } from "../../../../../../access/rate-limits"
import { customerActor } from "../../../../../../actor"
import { refusing } from "../../../../../../refusals/answer"

/**
 * Mails a participant their own link, because the booker wants it; a participant's own link sends none (SPEC M18).
 * Refusals: `participant_not_found`, `participant_address_missing`, `self_service_off`, `booking_cancelled`, `too_many_requests`.
 */
export const POST = refusing(async (req, res) => {
  const opened = await openBooking(req)
  const { participant_id = "" } = req.params
  if (opened.participant_id !== null) throw new RefusalError({ code: "participant_not_found", participant_id })
  await countMail(req, participant_id, participant_id)
  const now = new Date().toISOString()
  await sendParticipantLink(req.scope, {
    booking_id: opened.booking_id,
    participant_id,
    actor: customerActor(req),
    now,
  })
  res.status(202).json({})
})
