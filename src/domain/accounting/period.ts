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

/** The last day, week (Monday to Sunday) or month that is over at an instant, by the shop's clocks. */
export function closedPeriod(every: Exclude<ListInterval, "never">, now: Date, timezone: string): AccountingPeriod {
  const today = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(timezone).toPlainDate()
  const next = { day: today, week: today.subtract({ days: today.dayOfWeek - 1 }), month: today.with({ day: 1 }) }[every]
  const from = next.subtract({ day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 } }[every])
  return { from: from.toString(), to: next.subtract({ days: 1 }).toString() }
}
