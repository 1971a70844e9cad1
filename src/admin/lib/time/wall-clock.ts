import { Temporal } from "temporal-polyfill"

/** What a clock on the wall of the venue shows, to the minute: "2026-03-14T19:30". Empty while nothing is entered. */
export type WallClock = string

/** An ISO 8601 instant as the clocks of a zone show it; empty for no instant. */
export function toWallClock(instant: string | null, zone: string): WallClock {
  if (!instant) return ""
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime()
  return local.toString({ smallestUnit: "minute" })
}

/**
 * The instant (UTC) at which the clocks of a zone show this, or null when they never do: the hour that is skipped in
 * spring. The hour that comes twice in autumn means the first time.
 */
export function toInstant(clock: WallClock, zone: string): string | null {
  const wanted = Temporal.PlainDateTime.from(clock)
  const instant = wanted.toZonedDateTime(zone, { disambiguation: "earlier" }).toInstant()
  return toWallClock(instant.toString(), zone) === clock ? instant.toString() : null
}

/**
 * The instant to store for a form's clock. What nobody touched stays as it was, to the second, also in the hour that
 * comes twice; a skipped hour moves on to the next one that exists (forms refuse it first).
 */
export function instantToStore(clock: WallClock, zone: string, stored: string | null): string | null {
  if (!clock) return null
  if (stored && toWallClock(stored, zone) === clock) return stored
  return Temporal.PlainDateTime.from(clock).toZonedDateTime(zone).toInstant().toString()
}
