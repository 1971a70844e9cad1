import { BookingCancelled } from "../../../emails/booking-cancelled"
import { renderMail } from "../../../emails/render-mail"
import { calendarAttachment } from "./attachments"
import { type ComposeMail, toBooker } from "./composed-mail"
import { loadLogEntry } from "./log-entry"

export const composeBookingCancelled: ComposeMail = async (context) => {
  const { booking, frame, message } = context
  const reason = message.payload.entry_id ? (await loadLogEntry(context)).reason : null
  const mail = await renderMail(BookingCancelled, { ...frame, booking, reason })
  return toBooker(context, mail, [calendarAttachment(context)])
}
