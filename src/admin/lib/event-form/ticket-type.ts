import type { Minor } from "../../../domain/money/minor"
import type { AdminTicketType, NewTicketType, Price, TicketTypeChange } from "../contract/event"
import { readAmount, writeAmount } from "../money"
import { readSeats, writeSeats } from "../seats"

/** A ticket type as a form holds it. `prices` has a text for each currency of the store, undefined until it is touched. */
export type TicketTypeForm = {
  kind: "new" | "attached"
  title: string
  variant_id: string
  quota: string
  prices: Record<string, string | undefined>
}

/** What is sold as a variant: a ticket type, or an add-on. */
type Sold = Pick<AdminTicketType, "title" | "variant_id" | "seats" | "prices">

export function newTicketTypeForm(title = ""): TicketTypeForm {
  return { kind: "new", title, variant_id: "", quota: "", prices: {} }
}

export function ticketTypeForm(ticketType: Sold, language: string): TicketTypeForm {
  const prices = ticketType.prices.map(({ currency_code, amount }) => [
    currency_code,
    writeAmount(amount, currency_code, language),
  ])
  return {
    kind: "attached",
    title: ticketType.title,
    variant_id: ticketType.variant_id,
    quota: writeSeats(ticketType.seats.capacity),
    prices: Object.fromEntries(prices),
  }
}

export function newTicketType({ kind, title, variant_id, quota, prices }: TicketTypeForm): NewTicketType {
  if (kind === "attached") return { variant_id, quota: readSeats(quota), ...(title.trim() && { title: title.trim() }) }
  return { title: title.trim(), quota: readSeats(quota), prices: readPrices(prices) }
}

export function ticketTypeChange({ title, quota, prices }: TicketTypeForm): TicketTypeChange {
  return { title: title.trim(), quota: readSeats(quota), prices: readPrices(prices) }
}

/** The prices that were entered; a currency whose field is empty has none. */
function readPrices(texts: TicketTypeForm["prices"]): Price[] {
  return Object.entries(texts)
    .map(([currency_code, text]) => ({ currency_code, amount: readAmount(text ?? "", currency_code) }))
    .filter((price): price is Price & { amount: Minor } => price.amount !== null)
}
