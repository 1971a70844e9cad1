import { calendarFile } from "../../../documents/calendar-file"
import { ticketsPdf } from "../../../documents/ticket/tickets-pdf"
import { ticketsAreDue } from "../../../domain/mail/payment"
import { translator } from "../../../domain/mail/translate"
import { nameOf } from "../../../domain/person/person"
import { ticketTypeTitle } from "./mail-booking"
import type { MailContext } from "./mail-context"

/** As Medusa's notification module takes it; the content in base64. */
export type MailAttachment = { filename: string; content: string; content_type: string }

/** More pages than this make no PDF that anybody opens on a telephone; a booking has at most 200 on a line. */
const MAX_TICKETS = 500

/**
 * The tickets of the participants in question as one PDF; nothing while they are not due (see `ticketsAreDue`), and
 * nothing for who is cancelled.
 */
export async function ticketAttachments(
  { facts, booking, frame, payment }: MailContext,
  isWanted: (participantId: string) => boolean = () => true
): Promise<MailAttachment[]> {
  const tickets = facts.booking.participants
    .filter(({ id, status }) => status !== "cancelled" && isWanted(id))
    .slice(0, MAX_TICKETS)
    .map((participant) => ({
      name: nameOf(participant),
      ticket_type: ticketTypeTitle(facts.event, participant.ticket_type_id),
      code: participant.ticket_code,
    }))
  if (tickets.length === 0 || facts.booking.status !== "confirmed" || !ticketsAreDue(payment)) return []
  const { number, event } = booking
  const pdf = await ticketsPdf({ ...frame, number, event, tickets })
  const filename = `${translator(frame.locale)("ticket.file")}-${number}.pdf`
  return [{ filename, content: pdf.toString("base64"), content_type: "application/pdf" }]
}

/** The dates of a booking for the calendar; for a cancelled one, what takes them out again. */
export function calendarAttachment(
  context: Pick<MailContext, "facts" | "booking" | "frame" | "options" | "now">
): MailAttachment {
  const { facts, booking, frame, options, now } = context
  const { id, number, version, status } = facts.booking
  const cancelled = status === "cancelled"
  const domain = new URL(options.portal_url).hostname
  const file = calendarFile({ booking: { id, number, version, cancelled }, event: booking.event, domain, now })
  return {
    filename: `${translator(frame.locale)("calendar.file")}-${number}.ics`,
    content: Buffer.from(file).toString("base64"),
    content_type: `text/calendar; charset=utf-8; method=${cancelled ? "CANCEL" : "PUBLISH"}`,
  }
}
