import { BookingConfirmed } from "../../../emails/booking-confirmed"
import { renderMail } from "../../../emails/render-mail"
import { calendarAttachment, ticketAttachments } from "./attachments"
import { type ComposeMail, toBooker } from "./composed-mail"
import { invoiceAttachments } from "./document-attachments"
import { mailTotals } from "./mail-booking"
import { receivedAs } from "./mail-context"
import { manageLink } from "./manage-link"
import { slipAttachment } from "./slip-attachment"

/** Left out for a booking that was cancelled before its confirmation went out: the mail about that says what holds. */
export const composeBookingConfirmed: ComposeMail = async (context) => {
  const { facts, booking, frame, payment } = context
  if (facts.booking.status === "cancelled") return null
  const { status } = facts.booking
  const tickets = await ticketAttachments(context)
  const slips = status === "awaiting_payment" ? await slipAttachment(context) : []
  const mail = await renderMail(BookingConfirmed, {
    ...frame,
    booking,
    stage: receivedAs(status),
    totals: mailTotals(facts, payment),
    tickets_attached: tickets.length > 0,
    slip_attached: slips.length > 0,
    manage: manageLink(context),
  })
  const invoices = status === "confirmed" ? await invoiceAttachments(context) : []
  // Nobody puts a date into a calendar that the organiser may still refuse.
  const calendar = status === "awaiting_approval" ? [] : [calendarAttachment(context)]
  return toBooker(context, mail, [...tickets, ...slips, ...calendar, ...invoices])
}
