import { BookingReminder } from "../../../emails/booking-reminder"
import { renderMail } from "../../../emails/render-mail"
import { type ComposeMail, toBooker } from "./composed-mail"
import { manageLink } from "./manage-link"

/** Left out where nothing can be changed any more: a reminder that waited is never sent after the deadline (M11). */
export const composeBookingReminder: ComposeMail = async (context) => {
  const { booking, frame } = context
  const { url, until } = manageLink(context)
  if (until === null) return null
  return toBooker(context, await renderMail(BookingReminder, { ...frame, booking, manage: { url, until } }), [])
}
