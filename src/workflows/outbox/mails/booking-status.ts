import { BookingStatus } from "../../../emails/booking-status"
import { renderMail } from "../../../emails/render-mail"
import { calendarAttachment, ticketAttachments } from "./attachments"
import { type ComposeMail, toBooker } from "./composed-mail"
import { mailTotals } from "./mail-booking"
import { manageLink } from "./manage-link"

/** How the booking stands when it is sent, with the tickets that are valid then (V18). */
export const composeBookingStatus: ComposeMail = async (context) => {
  const { facts, booking, frame, payment } = context
  const { status } = facts.booking
  const totals = mailTotals(facts, payment)
  const mail = await renderMail(BookingStatus, { ...frame, booking, status, totals, manage: manageLink(context) })
  return toBooker(context, mail, [...(await ticketAttachments(context)), calendarAttachment(context)])
}
