import { BookingChangedNotice } from "../../../emails/booking-changed-notice"
import { renderMail } from "../../../emails/render-mail"
import { rowsFor } from "./booking-changed"
import type { ComposeMail } from "./composed-mail"
import { loadLogEntry } from "./log-entry"

/** To whom the organiser named (SPEC P3), in the shop's language; an answer to it goes to the booker. */
export const composeBookingChangedNotice: ComposeMail = async (context) => {
  const { booking, facts, frame, message, settings } = context
  const { changes, ...entry } = await loadLogEntry(context)
  const mail = await renderMail(BookingChangedNotice, {
    ...frame,
    ...entry,
    locale: settings.default_locale,
    booking,
    changes: rowsFor(context, changes, "organiser"),
  })
  return { ...mail, to: message.to ?? "", reply_to: facts.booking.email, attachments: [] }
}
