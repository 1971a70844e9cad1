import type { BookableEvent } from "../../../client"

/** More tickets of one type are the desk's business: nobody fills in a form for each of them. */
const MOST = 50

type Offer = Pick<BookableEvent, "seats" | "ticket_types">

/** How many tickets of a type can be chosen, given what is chosen of the others. */
export function roomFor({ seats, ticket_types }: Offer, quantities: Record<string, number>, id: string): number {
  const own = ticket_types.find((type) => type.id === id)?.seats.free ?? MOST
  const others = ticket_types.reduce((sum, type) => sum + (type.id === id ? 0 : (quantities[type.id] ?? 0)), 0)
  const shared = seats.free === null ? MOST : seats.free - others
  return Math.max(0, Math.min(own, shared, MOST))
}

/** Whether more is chosen than there is: somebody else was faster. */
export function isShort(offer: Offer, quantities: Record<string, number>): boolean {
  return offer.ticket_types.some(({ id }) => (quantities[id] ?? 0) > roomFor(offer, quantities, id))
}

/** What the chosen tickets cost, before promotions; null where one has no price here. Minor units. */
export function sumOf({ ticket_types }: Offer, quantities: Record<string, number>): number | null {
  let sum = 0
  for (const { id, price } of ticket_types) {
    const quantity = quantities[id] ?? 0
    if (quantity > 0 && !price) return null
    sum += quantity * (price?.amount ?? 0)
  }
  return sum
}
