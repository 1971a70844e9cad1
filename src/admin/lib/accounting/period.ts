import { type AccountingPeriod, daysIn, MAX_PERIOD_DAYS } from "../../../domain/accounting/period"
import { filterValue } from "../table/list-query"

export const PERIODS = ["this_month", "last_month", "this_quarter", "last_quarter", "own"] as const
export type PeriodChoice = (typeof PERIODS)[number]

/** The chosen period; `today` has the year, month and day of whoever looks. Null: an own one that is none. */
export type ChosenPeriod = { choice: PeriodChoice; period: AccountingPeriod | null }

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What the address bar says about the period; without a word, this month. An own one begins as this month, too. */
export function chosenPeriod(params: URLSearchParams, today: Date): ChosenPeriod {
  const choice = filterValue(params, "period", PERIODS) ?? "this_month"
  if (choice !== "own") return { choice, period: usualPeriod(choice, today) }
  const month = usualPeriod("this_month", today)
  const period = { from: params.get("from") ?? month.from, to: params.get("to") ?? month.to }
  return { choice, period: isPeriod(period) ? period : null }
}

function usualPeriod(choice: Exclude<PeriodChoice, "own">, today: Date): AccountingPeriod {
  const months = choice.endsWith("quarter") ? 3 : 1
  const begun = today.getMonth() - (today.getMonth() % months) - (choice.startsWith("last") ? months : 0)
  const day = (month: number, date: number) => isoDay(new Date(Date.UTC(today.getFullYear(), month, date)))
  return { from: day(begun, 1), to: day(begun + months, 0) }
}

function isPeriod({ from, to }: AccountingPeriod): boolean {
  if (![from, to].every((day) => DAY.test(day) && isoDay(new Date(`${day}T00:00Z`)) === day)) return false
  return daysIn({ from, to }) >= 1 && daysIn({ from, to }) <= MAX_PERIOD_DAYS
}

/** Empty for what is no day. */
function isoDay(day: Date): string {
  return Number.isNaN(day.getTime()) ? "" : day.toISOString().slice(0, 10)
}
