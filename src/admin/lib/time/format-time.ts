const DAY: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short", year: "numeric" }
const CLOCK: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit" }

/** A moment in a zone, which is named: "Sat, Mar 14, 2026, 07:30 PM GMT+1". */
export function formatMoment(instant: string, zone: string, language: string): string {
  return formatter({ ...DAY, ...CLOCK, timeZoneName: "short" }, zone, language).format(new Date(instant))
}

/** From start to end in a zone; what both share (mostly the day) is said once. The zone is not named. */
export function formatSpan(start: string, end: string, zone: string, language: string): string {
  return formatter({ ...DAY, ...CLOCK }, zone, language).formatRange(new Date(start), new Date(end))
}

/** A moment on the clock of whoever looks at the page, for what happened in the shop: edits, payments. */
export function formatHere(instant: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant))
}

function formatter(options: Intl.DateTimeFormatOptions, timeZone: string, language: string) {
  return new Intl.DateTimeFormat(language, { ...options, timeZone })
}
