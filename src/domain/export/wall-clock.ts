import type { Cell } from "./cell"

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Whether a zone is one that clocks are known for (IANA). */
export function isZone(timezone: string): boolean {
  try {
    return clockOf(timezone) !== null
  } catch {
    return false
  }
}

/** The time that a clock on the wall of this zone shows at an instant. */
export function wallClock(at: Date | null, timezone: string): Cell {
  if (at === null) return null
  return new Date(`${clockOf(timezone).format(at).replace(" ", "T")}Z`)
}

/** Swedish writes `2027-03-28 15:30:00`. Made once for each zone: a clock costs more than reading it a thousand times. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "medium", timeZone })
  clocks.set(timeZone, clock)
  return clock
}
