import { Temporal } from "temporal-polyfill"
import type { Minor } from "../money/minor"
import type { PaymentReminders } from "../settings/payment-reminders"
import { inTime } from "../time/deadline"
import type { PaymentTerm } from "./payment-term"

export type ReminderFacts = {
  /** Null: nothing is asked for, or not any more (paid, cancelled, rebooked). */
  term: PaymentTerm | null
  /** What is left to pay: half of it is asked for like all of it. */
  open: Minor
  /** The payment providers of its order. */
  providers: readonly string[]
  /** Staff have said that nobody is to be reminded. */
  blocked: boolean
  /** How many were asked for since the term began, and the day of the last of them (`2027-03-28`). */
  reminded: number
  last_day: string | null
}

/** By the shop's clocks: `timezone` is IANA, `now` ISO 8601. */
export type Clock = { timezone: string; now: string }

/** Whoever has just been told what is to be paid is not reminded of it, in hours. */
const JUST_TOLD = 24

/**
 * The day (`2027-03-28`) that a reminder would be for now; null: none is due. A day has one reminder at most, and so many days lie
 * between two of them, however late the first of them was (SPEC V12, V13; C-80).
 */
export function dueReminder(facts: ReminderFacts, rules: PaymentReminders, { timezone, now }: Clock): string | null {
  const { term, reminded, last_day } = facts
  if (!term || isSilent(facts, rules) || reminded >= (rules.maximum ?? Number.POSITIVE_INFINITY)) return null
  const told = Temporal.Instant.from(term.since).add({ hours: JUST_TOLD }).toString()
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(timezone)
  if (!inTime(told, now) || isQuiet(local.hour, rules.quiet_hours)) return null
  const earliest = last_day
    ? Temporal.PlainDate.from(last_day).add({ days: rules.every_days })
    : firstDay(term, rules, timezone)
  const today = local.toPlainDate()
  return Temporal.PlainDate.compare(earliest, today) <= 0 ? today.toString() : null
}

/** Terms that end later (ISO 8601) need not be looked at: by no clock on earth are they reminded of now. */
export function remindedUntil({ first_after_days }: PaymentReminders, now: string): string {
  return Temporal.Instant.from(now)
    .subtract({ hours: (first_after_days - 2) * 24 })
    .toString()
}

function firstDay({ due_at }: PaymentTerm, { first_after_days }: PaymentReminders, timezone: string) {
  return Temporal.Instant.from(due_at).toZonedDateTimeISO(timezone).toPlainDate().add({ days: first_after_days })
}

function isSilent({ open, blocked, providers }: ReminderFacts, { on, silent_providers }: PaymentReminders): boolean {
  return !on || open <= 0 || blocked || providers.some((id) => silent_providers.includes(id))
}

function isQuiet(hour: number, quiet: PaymentReminders["quiet_hours"]): boolean {
  if (!quiet) return false
  const { from, to } = quiet
  return from < to ? hour >= from && hour < to : hour >= from || hour < to
}
