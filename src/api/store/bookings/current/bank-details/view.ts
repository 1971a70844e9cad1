import type { BankAsked } from "../../../../../workflows/bank/load-bank-asked"

/** What a link for bank details shows: whoever has the mail sees it without a proof, so there is nothing personal in it. */
export function bankDetailsView({ booking, event, asked, given }: BankAsked) {
  const { title, venue, starts_at, timezone } = event
  return {
    number: booking.number,
    event: { title, venue, starts_at, timezone },
    /** `not_wanted`: nothing is to be transferred, or not any more. */
    status: asked === null ? "not_wanted" : given ? "given" : "wanted",
    /** Minor units. */
    amount: asked?.amount ?? 0,
    currency_code: asked?.currency_code ?? null,
    given: asked === null ? null : given,
  }
}
