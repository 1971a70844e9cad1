/** A moment or a span as people say it, in the zone of the event: "Friday, 12 June 2026, 18:00–20:30 CEST". */
export function eventTime(span: { starts_at: string; ends_at: string }, timezone: string, tag: string): string {
  return longFormat(timezone, tag).formatRange(new Date(span.starts_at), new Date(span.ends_at))
}

/** One moment in the zone of the event, with the zone's name. */
export function moment(at: string, timezone: string, tag: string): string {
  return longFormat(timezone, tag).format(new Date(at))
}

/** One moment, as briefly as it stays clear. */
export function shortMoment(at: string, timezone: string, tag: string): string {
  const options = { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" } as const
  return new Intl.DateTimeFormat(tag, {
    timeZone: timezone,
    weekday: "short",
    ...options,
    timeZoneName: "short",
  }).format(new Date(at))
}

/** What a tear-off calendar would show: weekday, day, month. */
export function calendarLeaf(
  at: string,
  timezone: string,
  tag: string
): { weekday: string; day: string; month: string } {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: timezone, ...options }).format(new Date(at))
  return { weekday: part({ weekday: "short" }), day: part({ day: "numeric" }), month: part({ month: "short" }) }
}

/** The start as a clock in the customer's own zone shows it; null where it shows the same. */
export function ownTime(at: string, timezone: string, tag: string): string | null {
  const clock = (timeZone?: string) =>
    new Intl.DateTimeFormat(tag, { weekday: "short", hour: "2-digit", minute: "2-digit", timeZone }).format(
      new Date(at)
    )
  return clock() === clock(timezone) ? null : clock()
}

function longFormat(timeZone: string, tag: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  })
}
