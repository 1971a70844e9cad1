import { formatLocale } from "./translate"

/** One date of an event: ISO 8601 instants. */
export type Period = { starts_at: string; ends_at: string }

/** A date as people read it, in the event's zone: "Samstag, 3. Oktober 2026, 19:30 – 22:00 MESZ". */
export function formatPeriod({ starts_at, ends_at }: Period, timezone: string, locale: string): string {
  const say = formatsOf(timezone, locale)
  const sameDay = say.day(starts_at) === say.day(ends_at)
  const end = sameDay ? say.time(ends_at) : `${say.day(ends_at)}, ${say.time(ends_at)}`
  return `${say.day(starts_at)}, ${say.time(starts_at)} – ${end} ${say.zone(ends_at)}`
}

/** One instant as people read it, with the zone's short name. */
export function formatInstant(at: string, timezone: string, locale: string): string {
  const say = formatsOf(timezone, locale)
  return `${say.day(at)}, ${say.time(at)} ${say.zone(at)}`
}

/** An IANA zone as people read it: "America/New York". */
export function zoneName(timezone: string): string {
  return timezone.replaceAll("_", " ")
}

function formatsOf(timeZone: string, locale: string) {
  const tag = formatLocale(locale)
  const day = new Intl.DateTimeFormat(tag, {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  })
  const time = new Intl.DateTimeFormat(tag, { timeZone, hour: "numeric", minute: "2-digit" })
  const zone = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: "short" })
  const shortName = (parts: Intl.DateTimeFormatPart[]) => parts.find(({ type }) => type === "timeZoneName")?.value ?? ""
  return {
    day: (at: string) => day.format(new Date(at)),
    time: (at: string) => time.format(new Date(at)),
    zone: (at: string) => shortName(zone.formatToParts(new Date(at))),
  }
}
