import { BookingChangedNotice } from "../../../emails/booking-changed-notice"
import { renderMail } from "../../../emails/render-mail"
import { rowsFor } from "./booking-changed"
import type { ComposeMail } from "./composed-mail"
import { loadLogEntry } from "./log-entry"

/** To whom the organiser named (SPEC P3), in the shop's language; an answer to it goes to the booker. */
export const composeBookingChangedNotice: ComposeMail = async (context) => {
  const { booking, facts, frame, message, settings } = context
  const { changes, ...entry } = await loadLogEntry(context)
  const ours = { ...frame, locale: settings.default_locale }
  const rows = rowsFor({ facts, frame: ours }, changes, "organiser")
  const mail = await renderMail(BookingChangedNotice, { ...ours, ...entry, booking, changes: rows })
  return { ...mail, to: message.to ?? "", reply_to: facts.booking.email, attachments: [] }
}
