import { paymentStanding } from "../../../../../domain/paying/standing"
import type { PaymentFacts } from "../../../../../workflows/paying/link/load-payment"

/** What a payment link shows: whoever has the mail sees it without a proof, so there is nothing personal in it. */
export function paymentView({ booking, event, money, collection, providers }: PaymentFacts) {
  const { number, status } = booking
  const standing = paymentStanding({ ...money, status })
  const { title, venue, starts_at, timezone } = event
  return {
    number,
    event: { title, venue, starts_at, timezone },
    status: standing,
    /** Minor units. */
    amount_due: standing === "open" ? money.open : 0,
    currency_code: money.currency_code,
    collection_id: collection?.id ?? null,
    providers: standing === "open" ? providers.map((id) => ({ id })) : [],
  }
}
