import { TZDate } from "@date-fns/tz"
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator"
import { tzlib_get_ical_block } from "timezones-ical-library"
import type { MailEvent } from "../domain/mail/facts"

export type CalendarFileFacts = {
  booking: { id: string; number: string; version: number; cancelled: boolean }
  event: MailEvent
  /** What names the calendar's entries world-wide (RFC 5545, UID): the host of the shop's portal. */
  domain: string
  /** ISO 8601 */
  now: string
}

/**
 * All dates of a booking's event as an iCalendar file (RFC 5545). The UID of the first, second … date never changes and
 * the booking's version is its SEQUENCE, so a later file moves or, for a cancelled booking, removes what an earlier one
 * put there.
 */
export function calendarFile({ booking, event, domain, now }: CalendarFileFacts): string {
  const method = booking.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH
  const zone = zoneOf(event.timezone)
  const calendar = ical({
    method,
    prodId: { company: "medusa-plugin-bookings", product: "bookings" },
    timezone: { name: null, generator: () => zone?.rules ?? null },
  })
  for (const [index, { starts_at, ends_at }] of event.dates.entries()) {
    calendar.createEvent({
      id: `${booking.id}-${index + 1}@${domain}`,
      sequence: booking.version,
      stamp: new Date(now),
      // A plain Date would be written as the server's local time under the name of the event's zone.
      start: new TZDate(starts_at, event.timezone),
      end: new TZDate(ends_at, event.timezone),
      // A zone that the library does not know is left out: the instants then stand there in UTC.
      timezone: zone?.name ?? null,
      summary: event.title,
      location: event.venue,
      description: booking.number,
      status: booking.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      organizer: organizerOf(event),
    })
  }
  return calendar.toString()
}

/** The zone under its present name ("Asia/Calcutta" is called Asia/Kolkata now), with its rules for clients that lack them. */
function zoneOf(timezone: string): { name: string; rules: string } | null {
  const [rules = "", tzid = ""] = tzlib_get_ical_block(timezone)
  return rules && tzid ? { name: tzid.replace("TZID=", ""), rules } : null
}

function organizerOf({ contact }: MailEvent) {
  return contact?.email ? { name: contact.name || contact.email, email: contact.email } : null
}
