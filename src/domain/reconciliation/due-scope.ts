/** When the whole shop was last gone through, and what time it is. */
export type DueFacts = { last_full_at: Date | null; now: Date }

const HOUR = 3_600_000
/** Hours of the server's night, in which everything is gone through. */
const NIGHT = { from: 2, until: 5 }
/** One night's run is not repeated in the same night; a shop that is off at night gets its run within two days. */
const ONCE_IN = 20 * HOUR
const AT_LEAST_IN = 48 * HOUR

/** What the hourly job goes through: everything once a night, else what changed lately. */
export function dueScope({ last_full_at, now }: DueFacts): "recent" | "full" {
  if (!last_full_at) return "full"
  const age = now.getTime() - last_full_at.getTime()
  const isNight = now.getHours() >= NIGHT.from && now.getHours() < NIGHT.until
  return age >= AT_LEAST_IN || (isNight && age >= ONCE_IN) ? "full" : "recent"
}
