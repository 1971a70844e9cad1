import { Temporal } from "temporal-polyfill"

/** Days of the calendar, YYYY-MM-DD, both included. */
export type AccountingPeriod = { from: string; to: string }

/** The longest period, in days: a year of business with some weeks around it. */
export const MAX_PERIOD_DAYS = 400

/** How often the list of a period is made; `never`: somebody looks at the page. */
export const LIST_INTERVALS = ["never", "day", "week", "month"] as const
export type ListInterval = (typeof LIST_INTERVALS)[number]

/** How many days it has; below 1 where it ends before it begins. */
export function daysIn({ from, to }: AccountingPeriod): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1
}

/** From when on, and before when: midnights by the shop's clocks (IANA), also across a clock change. */
export function instantsOf({ from, to }: AccountingPeriod, timezone: string): { from: Date; before: Date } {
  const midnight = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime({ timeZone: timezone }).epochMilliseconds)
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)]
  return { from: midnight(first), before: midnight(last.add({ days: 1 })) }
}

/** A document that is made in the night is stored a little later: until then its day is not over. */
const GRACE_MINUTES = 15

/** The most lists that are made up for after a standstill. */
const MOST_LISTS = 7

/**
 * The periods whose lists are due, the oldest first: since the last one that was made, up to the one that is over now; for
 * the first time just that one. `last`: its last day, null: none was made.
 */
export function duePeriods(
  every: Exclude<ListInterval, "never">,
  { last, now, timezone }: { last: string | null; now: Date; timezone: string }
): AccountingPeriod[] {
  const due: AccountingPeriod[] = []
  const settled = Temporal.Instant.from(now.toISOString()).subtract({ minutes: GRACE_MINUTES })
  for (let at = new Date(settled.epochMilliseconds); due.length < MOST_LISTS; ) {
    const period = closedPeriod(every, at, timezone)
    if (last !== null && period.to <= last) break
    due.unshift(period)
    if (last === null) break
    at = new Date(instantsOf(period, timezone).before.getTime() - 1)
  }
  return due
}

/** The last day, week (Monday to Sunday) or month that is over at an instant, by the shop's clocks. */
export function closedPeriod(every: Exclude<ListInterval, "never">, now: Date, timezone: string): AccountingPeriod {
  const today = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(timezone).toPlainDate()
  const next = { day: today, week: today.subtract({ days: today.dayOfWeek - 1 }), month: today.with({ day: 1 }) }[every]
  const from = next.subtract({ day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 } }[every])
  return { from: from.toString(), to: next.subtract({ days: 1 }).toString() }
}
