import { amountDue, paymentStanding } from "../../../../../domain/paying/standing"
import { offersSlip } from "../../../../../domain/slip/slip-offered"
import type { PaymentFacts } from "../../../../../workflows/paying/link/load-payment"

/** What a payment link shows: whoever has the mail sees it without a proof, so there is nothing personal in it. */
export function paymentView({
  booking,
  event,
  standing,
  currency_code,
  collection,
  providers,
  sessions,
}: PaymentFacts) {
  const { number } = booking
  const status = paymentStanding(standing)
  const { title, venue, starts_at, timezone } = event
  return {
    number,
    event: { title, venue, starts_at, timezone },
    status,
    /** Minor units. */
    amount_due: amountDue(standing),
    currency_code,
    collection_id: collection?.id ?? null,
    providers: status === "open" ? providers.map((id) => ({ id })) : [],
    /** It can be printed and paid at a till. */
    payment_slip: status === "open" && offersSlip(providers, sessions),
  }
}
