import { type ListedParticipant, listParticipants } from "../../../workflows/reading/list-participants"
import { refusing } from "../../refusals/answer"
import type { ListParticipants } from "./validators"

/** Who comes to an event, the last registered first; `after` goes on behind the last one seen (SPEC V33). */
export const GET = refusing(async (req, res) => {
  const { limit, ...filter } = req.validatedQuery as ListParticipants
  const { participants, count } = await listParticipants(req.scope, filter, limit)
  res.json({ participants: participants.map(view), count, limit })
})

function view({
  ticket_type_id,
  ticket_type_title,
  booking_id,
  number,
  booking_status,
  ...participant
}: ListedParticipant) {
  return {
    ...participant,
    ticket_code: participant.status === "cancelled" ? null : participant.ticket_code,
    ticket_type: { id: ticket_type_id, title: ticket_type_title },
    booking: { id: booking_id, number, status: booking_status },
  }
}
