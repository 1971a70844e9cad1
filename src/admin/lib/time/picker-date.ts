import type { WallClock } from "./wall-clock"

/**
 * The dashboard's date picker speaks in `Date`s whose local fields, in the browser's zone, are what it shows. These two
 * carry a wall clock in and out of it. A clock that the browser's own zone skips is shown an hour later, and stays
 * unchanged in the form as long as nobody touches it.
 */
export function toPickerDate(clock: WallClock): Date | null {
  return clock ? new Date(clock) : null
}

export function fromPickerDate(date: Date | null): WallClock {
  if (!date) return ""
  const [month, day, hour, minute] = [date.getMonth() + 1, date.getDate(), date.getHours(), date.getMinutes()].map(
    twoDigits
  )
  return `${String(date.getFullYear()).padStart(4, "0")}-${month}-${day}T${hour}:${minute}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0")
}
