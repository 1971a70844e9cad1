import type { RebookingPlan } from "../../../domain/rebooking/plan"
import { BookingRebooked } from "../../../emails/booking-rebooked"
import { renderMail } from "../../../emails/render-mail"
import { loadBooking } from "../../reading/load-booking"
import { calendarAttachment, ticketAttachments } from "./attachments"
import { type ComposeMail, toBooker } from "./composed-mail"
import { attachmentsSince } from "./document-attachments"
import { mailBooking } from "./mail-booking"
import { manageLink } from "./manage-link"
import { voidInvoice } from "./void-invoice"

/** From the booking that was to the one that is; left out when that one has been cancelled or rebooked meanwhile. */
export const composeBookingRebooked: ComposeMail = async (context) => {
  const { bookings, container, booking, facts, frame, message } = context
  if (facts.booking.status === "cancelled") return null
  const { id, from_booking_id, plan, created_at } = await bookings.retrieveRebooking(message.payload.rebooking_id ?? "")
  const old = await loadBooking(container, from_booking_id)
  const from = mailBooking(old)
  const tickets = await ticketAttachments(context)
  const mail = await renderMail(BookingRebooked, {
    ...frame,
    from,
    to: booking,
    statement: statementOf(plan as RebookingPlan),
    void_invoice: await voidInvoice(context, old.booking),
    tickets_attached: tickets.length > 0,
    manage: manageLink(context),
  })
  const withdrawn = calendarAttachment({ ...context, facts: old, booking: from })
  const documents = await attachmentsSince(context, created_at, id)
  return toBooker(context, mail, [...tickets, calendarAttachment(context), withdrawn, ...documents])
}

/** The sums as they were previewed and applied: they are read, not computed again. */
function statementOf({ currency_code, from, to, settlement }: RebookingPlan) {
  const { carried, due, back } = settlement
  return { currency_code, old_total: from.total, new_total: to.total, carried_over: carried, due, back }
}
