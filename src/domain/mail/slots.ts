import { Temporal } from "temporal-polyfill"
import type { Reminder } from "../settings/reminder"
import { inTime } from "../time/deadline"

/** A change that began before the slot may be written shortly after it: until then the slot is not over. */
const GRACE_MINUTES = 5

/** A mail's turn: `key` names it once and for all, `at` is its instant (ISO 8601, UTC). */
export type Slot = { key: string; at: string }

/**
 * The last digest whose turn has come: at a full hour each day in the event's zone (SPEC P3). On a day that skips the hour
 * it comes an hour later, and on one that has it twice, with the first of them: once a day all the same.
 */
export function digestSlot({ timezone, hour, now }: { timezone: string; hour: number; now: string }): Slot {
  const settled = Temporal.Instant.from(now).subtract({ minutes: GRACE_MINUTES })
  const today = settled.toZonedDateTimeISO(timezone).toPlainDate()
  const slotOf = (day: Temporal.PlainDate) =>
    day.toZonedDateTime({ timeZone: timezone, plainTime: { hour } }).toInstant()
  const isOver = Temporal.Instant.compare(slotOf(today), settled) <= 0
  const day = isOver ? today : today.subtract({ days: 1 })
  return { key: day.toString(), at: slotOf(day).toString() }
}

/** The longest time that one digest covers. */
const MAX_DAYS = 31

/** From when a digest tells: since the last one, for its first time since a day before; never more than a month. */
export function digestStart(until: string, lastUntil: string | null): string {
  const end = Temporal.Instant.from(until)
  const earliest = end.subtract({ hours: MAX_DAYS * 24 }).toString()
  if (lastUntil === null) return end.subtract({ hours: 24 }).toString()
  return inTime(lastUntil, earliest) ? earliest : Temporal.Instant.from(lastUntil).toString()
}

type Reminded = {
  before: Reminder["before"]
  /** Until when the booker may change something (ISO 8601). */
  until: string
  timezone: string
}

/**
 * When somebody is reminded: so many hours (elapsed) or days (of the calendar, in the event's zone) before the deadline. The
 * key is the deadline's day: one that is moved by hours reminds nobody twice, one that is moved by days does so anew.
 */
export function reminderSlot({ before, until, timezone }: Reminded): Slot {
  const deadline = Temporal.Instant.from(until)
  const local = deadline.toZonedDateTimeISO(timezone)
  const at =
    before.unit === "hours"
      ? deadline.subtract({ hours: before.count })
      : local.subtract({ days: before.count }).toInstant()
  return { key: local.toPlainDate().toString(), at: at.toString() }
}

/**
 * Whether a booker is to be reminded now: not before the slot, never after the deadline (M11), and not who booked after the
 * slot, for the confirmation has just told them.
 */
export function reminderIsDue(
  slot: Slot,
  { until, booked_at, now }: { until: string; booked_at: string; now: string }
) {
  return inTime(slot.at, now) && inTime(now, until) && inTime(booked_at, slot.at)
}
