import type { TermRules } from "../paying/payment-term"
import type { Settings } from "./settings"

/** How long a booking of an event may stay unpaid from now on, by the shop's clocks, else by those of the event. */
export function termRules(
  { payment_term_days, timezone }: Pick<Settings, "payment_term_days" | "timezone">,
  event: { timezone: string },
  now: string
): TermRules {
  return { now, days: payment_term_days, timezone: timezone ?? event.timezone }
}
