import { sendParticipantLink } from "../../../../../../../workflows/access/send-participant-link"
import { staffActor } from "../../../../../../actor"
import { refusing } from "../../../../../../refusals/answer"
import type { Reason } from "../../../../validators"

/** Mails a participant their own link (SPEC M18). Refusals: `participant_not_found`, `participant_address_missing`, `booking_cancelled`. */
export const POST = refusing<Reason>(async (req, res) => {
  const { id: booking_id = "", participant_id = "" } = req.params
  const actor = staffActor(req, req.validatedBody.reason)
  await sendParticipantLink(req.scope, { booking_id, participant_id, actor, now: new Date().toISOString() })
  res.status(202).json({})
})
