import { z } from "@medusajs/framework/zod"
import { Temporal } from "temporal-polyfill"

/** The longest time before an event that anything counts from: a year. */
const MOST_DAYS = 366

/** So long before an event, at least `least`: hours are elapsed time, days are calendar days in the event's zone. */
export const timeBeforeSchema = (least: number) =>
  z.discriminatedUnion("unit", [
    z.strictObject({ unit: z.literal("hours"), count: hours(least) }),
    z.strictObject({ unit: z.literal("days"), count: days(least) }),
  ])
const hours = (least: number) =>
  z
    .number()
    .int()
    .min(least)
    .max(24 * MOST_DAYS)
const days = (least: number) => z.number().int().min(least).max(MOST_DAYS)

/**
 * Until when something may be done (SPEC M9, M17). "24 hours before" counts elapsed time, "1 day before" counts
 * calendar days in the event's zone: across a clock change they are an hour apart, and both are what they say.
 */
export const deadlineSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("event_end") }),
  z.object({ kind: z.literal("registration_end") }),
  z.object({ kind: z.literal("at"), at: z.iso.datetime({ offset: true }) }),
  z.object({
    kind: z.literal("hours_before_start"),
    hours: hours(0),
  }),
  z.object({ kind: z.literal("days_before_start"), days: days(0) }),
])
export type Deadline = z.infer<typeof deadlineSchema>

/** The moments of an event that deadlines are counted from; ISO 8601 instants, and an IANA zone. */
export type EventTimes = {
  starts_at: string
  ends_at: string
  registration_closes_at: string | null
  timezone: string
}

/** The last instant (ISO 8601, UTC) at which the deadline is still kept: exactly at the limit counts as in time. */
export function deadlineInstant(deadline: Deadline, event: EventTimes): string {
  switch (deadline.kind) {
    case "event_end":
      return instant(event.ends_at)
    case "registration_end":
      return instant(event.registration_closes_at ?? event.starts_at)
    case "at":
      return instant(deadline.at)
    case "hours_before_start":
      return Temporal.Instant.from(event.starts_at).subtract({ hours: deadline.hours }).toString()
    case "days_before_start":
      return Temporal.Instant.from(event.starts_at)
        .toZonedDateTimeISO(event.timezone)
        .subtract({ days: deadline.days })
        .toInstant()
        .toString()
  }
}

/** True while `now` is not after the deadline. */
export function inTime(now: string, deadline: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(now), Temporal.Instant.from(deadline)) <= 0
}

function instant(iso: string): string {
  return Temporal.Instant.from(iso).toString()
}
