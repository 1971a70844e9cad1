import { toMinor } from "../money/decimal"
import type { Minor } from "../money/minor"
import { sumDecimals } from "../money/sum-decimals"

/** What lines of an order cost, by their ids: decimals with the fractions of a cent that Medusa keeps. */
export type LineTotals = ReadonlyMap<string, number>

/** The exact sum of some of the lines; each counts once. */
export function exactTotal(lines: LineTotals, ids: Iterable<string | null>): number {
  const wanted = new Set(ids)
  return sumDecimals([...lines].filter(([id]) => wanted.has(id)).map(([, total]) => total))
}

/**
 * What some of the lines cost together. Their sum is rounded and not each of them, as the order's own total is and what
 * plans, bills and providers ask for (DESIGN 4, "Rounding"): 100.495 and 180.225 are 280.72, not 280.73.
 */
export function linesTotal(lines: LineTotals, ids: Iterable<string | null>, currencyCode: string): Minor {
  return toMinor(exactTotal(lines, ids), currencyCode)
}
