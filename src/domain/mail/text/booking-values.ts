import type { MailBooking, MailFrame, ManageLink } from "../facts"
import { formatInstant, formatPeriod } from "../when"
import type { TextValues } from "./fill-text"

/** Stands where a text names a deadline that there is none of. */
const NONE = "–"

type Facts = { frame: MailFrame; booking: MailBooking; manage?: ManageLink }

/** What the placeholders stand for in a mail about a booking. Without a link: in a mail that opens nothing. */
export function bookingValues({ frame, booking, manage }: Facts): TextValues {
  const { event, booker, number } = booking
  const { timezone, contact } = event
  const until = manage?.until ? formatInstant(manage.until, timezone, frame.locale) : NONE
  return {
    booker,
    number,
    event: event.title,
    when: event.dates.map((period) => formatPeriod(period, timezone, frame.locale)).join("\n"),
    where: event.venue ?? "",
    terms: event.terms ?? "",
    contact: [contact?.name, contact?.phone, contact?.email].filter(Boolean).join(", "),
    shop: frame.brand.name,
    ...(manage ? { manage_url: manage.url, manage_until: until } : {}),
  }
}
