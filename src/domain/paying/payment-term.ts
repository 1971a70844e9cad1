import { z } from "@medusajs/framework/zod"
import { Temporal } from "temporal-polyfill"
import type { Minor } from "../money/minor"

/** Since when a booking's order asks for money, and until when it is to be paid. ISO 8601, UTC. */
export type PaymentTerm = { since: string; due_at: string }

/** How many days somebody has to pay; 0: until the end of the day. */
export const termDaysSchema = z.number().int().min(0).max(365)

/** `timezone`: the shop's, IANA. `days`: calendar days; 0 is the same day. */
export type TermRules = { now: string; days: number; timezone: string }

/**
 * Until when an amount is to be paid (SPEC V12): the end of a day by the shop's clocks, so many days from now. Null where
 * nothing is due (see `amountDue`).
 */
export function paymentTerm(due: Minor, rules: TermRules): PaymentTerm | null {
  if (due <= 0) return null
  const now = Temporal.Instant.from(rules.now)
  const day = now.toZonedDateTimeISO(rules.timezone).toPlainDate().add({ days: rules.days })
  const midnight = day.add({ days: 1 }).toZonedDateTime({ timeZone: rules.timezone })
  return { since: now.toString(), due_at: midnight.toInstant().subtract({ seconds: 1 }).toString() }
}
