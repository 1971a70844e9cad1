import type { Seats } from "./contract/event"

/** How full it is, from 0 to 100; null where seats are unlimited. More than allowed still reads as full. */
export function percentTaken({ capacity, taken }: Seats): number | null {
  if (capacity === null) return null
  return capacity === 0 ? 100 : Math.min(100, Math.round((taken / capacity) * 100))
}

/** A field's text as a number of seats; empty means unlimited. Forms refuse what is not a whole number first. */
export function readSeats(text: string): number | null {
  return text.trim() === "" ? null : Number(text)
}

export function writeSeats(seats: number | null): string {
  return seats === null ? "" : String(seats)
}

export function areSeats(text: string): boolean {
  return /^\s*\d{0,7}\s*$/.test(text)
}
