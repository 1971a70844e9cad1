import { BookingRequestedNotice } from "../../../emails/booking-requested-notice"
import { renderMail } from "../../../emails/render-mail"
import type { ComposeMail } from "./composed-mail"

/** To the organiser, in the shop's language; an answer goes to the booker. Left out where the request was answered meanwhile. */
export const composeBookingRequestedNotice: ComposeMail = async ({ booking, facts, frame, message, settings }) => {
  const { status, email } = facts.booking
  if (status !== "awaiting_approval") return null
  const mail = await renderMail(BookingRequestedNotice, { ...frame, locale: settings.default_locale, booking, email })
  return { ...mail, to: message.to ?? "", reply_to: email, attachments: [] }
}
