import { BookingDenied } from "../../../emails/booking-denied"
import { renderMail } from "../../../emails/render-mail"
import { type ComposeMail, toBooker } from "./composed-mail"
import { loadLogEntry } from "./log-entry"

export const composeBookingDenied: ComposeMail = async (context) => {
  const { booking, frame } = context
  const { reason } = await loadLogEntry(context)
  return toBooker(context, await renderMail(BookingDenied, { ...frame, booking, reason }), [])
}
