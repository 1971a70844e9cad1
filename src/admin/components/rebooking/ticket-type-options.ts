import type { RebookingTarget } from "../../lib/contract/rebooking"
import { priceTexts } from "../../lib/money"
import type { Translate } from "../../lib/text/use-text"

type Options = { t: Translate; language: string }

/** Ticket types to choose from, with today's price and the seats that are free: "Stalls · €70.00 · 12 seats free". */
export function ticketTypeOptions(event: RebookingTarget | undefined, { t, language }: Options) {
  const free = (seats: number | null) =>
    seats === null ? t("seats.no_limit") : t("seats.free_count", { count: seats })
  return (event?.ticket_types ?? []).map(({ id, title, prices, seats }) => ({
    value: id,
    label: [title, ...priceTexts(prices, language), free(seats.free)].join(" · "),
  }))
}
