/** Digits of the running number: more of them follow by themselves in a year that needs them. */
const DIGITS = 5

/** The number that a document bears: prefix, year, and its place in the year's series: "INV-2026-00042". */
export function documentNumber(prefix: string, year: number, place: number): string {
  return `${prefix}${year}-${String(place).padStart(DIGITS, "0")}`
}
