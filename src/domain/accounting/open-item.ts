import { Temporal } from "temporal-polyfill"
import type { Minor } from "../money/minor"
import { addUp } from "./add-up"

/** Who owes: the booking's customer the shop, or the shop the customer. */
export type OpenSide = "owed_to_shop" | "owed_by_shop"

/** How old it is: not due yet, or so many days overdue (owed to the shop) or waiting (owed by it). */
export const OPEN_AGES = ["not_due", "days_30", "days_60", "days_90", "older"] as const
export type OpenAge = (typeof OPEN_AGES)[number]

/**
 * The age of what was due, or asked for, at `since`: in days of the calendar by the shop's clocks. Without a date it is not
 * due. What the shop owes is due at once: up to 30 days it is young.
 */
export function openAge(
  since: Date | null,
  { side, now, timezone }: { side: OpenSide; now: Date; timezone: string }
): { days: number; age: OpenAge } {
  if (!since) return { days: 0, age: "not_due" }
  const dayOf = (at: Date) => Temporal.Instant.from(at.toISOString()).toZonedDateTimeISO(timezone).toPlainDate()
  const days = dayOf(since).until(dayOf(now)).days
  if (days > 90) return { days, age: "older" }
  if (days > 60) return { days, age: "days_90" }
  if (days > 30) return { days, age: "days_60" }
  return { days: Math.max(0, days), age: days > 0 || side === "owed_by_shop" ? "days_30" : "not_due" }
}

export type OpenTotal = { currency_code: string; side: OpenSide; age: OpenAge; count: number; amount: Minor }

/** What is open, by who owes it and how old it is; `before`: what was added up already. */
export function countOpen(before: readonly OpenTotal[], items: readonly Omit<OpenTotal, "count">[]): OpenTotal[] {
  const rows = items.map(({ currency_code, side, age, amount }) => ({ currency_code, side, age, count: 1, amount }))
  return addUp([...before, ...rows], ["currency_code", "side", "age"], ["count", "amount"])
}
