const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long a deadline is still away, in the largest unit of which at least two are left; rounded down, so never too much. */
export type TimeLeft = { count: number; unit: "day" | "hour" | "minute" }

/** Null once the deadline has passed; exactly at the limit is in time, with 0 minutes left. */
export function timeLeft(now: number, until: string): TimeLeft | null {
  const left = Date.parse(until) - now
  if (left < 0) return null
  if (left >= 2 * DAY) return { count: Math.floor(left / DAY), unit: "day" }
  if (left >= 2 * HOUR) return { count: Math.floor(left / HOUR), unit: "hour" }
  return { count: Math.floor(left / MINUTE), unit: "minute" }
}

/** "3 days", "1 minute". */
export function spellTimeLeft({ count, unit }: TimeLeft, tag: string): string {
  return new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long" }).format(count)
}
