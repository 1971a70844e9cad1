import type { TermRules } from "../paying/payment-term"
import type { Settings } from "./settings"

/** What an event says of its payment terms; null: as the shop does. */
export type TermsOfPayment = { timezone: string; payment_term_days: number | null }

/** How long a booking of an event may stay unpaid from now on, by the shop's clocks, else by those of the event. */
export function termRules(
  shop: Pick<Settings, "payment_term_days" | "timezone">,
  { timezone, payment_term_days }: TermsOfPayment,
  now: string
): TermRules {
  return { now, days: payment_term_days ?? shop.payment_term_days, timezone: shop.timezone ?? timezone }
}
