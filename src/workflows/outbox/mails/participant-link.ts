import { nameOf } from "../../../domain/person/person"
import { ParticipantLink } from "../../../emails/participant-link"
import { renderMail } from "../../../emails/render-mail"
import type { ComposeMail } from "./composed-mail"
import { ticketTypeTitle } from "./mail-booking"
import { tokenLink } from "./manage-link"

/** To the address that the participant has now; left out for one who is cancelled or has none any more. */
export const composeParticipantLink: ComposeMail = async (context) => {
  const { booking, facts, frame, message } = context
  const participant = facts.booking.participants.find(({ id }) => id === message.payload.participant_id)
  if (!participant?.email || participant.status === "cancelled" || facts.booking.status === "cancelled") return null
  const { number, event } = booking
  const mail = await renderMail(ParticipantLink, {
    ...frame,
    number,
    event,
    name: nameOf(participant),
    ticket_type: ticketTypeTitle(facts.event, participant.ticket_type_id),
    manage: { url: tokenLink(context, facts.booking, `participant:${participant.id}`), until: null },
  })
  return { ...mail, to: participant.email, reply_to: event.contact?.email ?? null, attachments: [] }
}
