import { type AddOn, fitsTicketType } from "./add-on"

/** A line of an order with an add-on. `paid_by`: the line itself where it cost something, else null. */
export type OrderedAddOn = { add_on: AddOn; quantity: number; paid_by: string | null }

/** For whom a registration says that pieces of an add-on are: the ticket by its place in the booking. */
export type WantedAddOn = { add_on_id: string; ticket: number; quantity: number }

/** What the booking (`ticket` null), or who is on one of its tickets, gets. */
export type AssignedAddOn = { add_on_id: string; ticket: number | null; quantity: number; line_item_id: string | null }

/**
 * Shares out what an order holds of add-ons. Those of participants go to whom the registration says, within the limits;
 * the rest one by one to the tickets they fit, in order. Every piece finds somebody, for it is sold: what fits nobody
 * goes to the first ticket.
 */
export function assignAddOns(
  lines: readonly OrderedAddOn[],
  tickets: readonly { ticket_type_id: string }[],
  wanted: readonly WantedAddOn[]
): AssignedAddOn[] {
  const has = new Map<string, number>()
  return lines.flatMap(({ add_on, quantity, paid_by }): AssignedAddOn[] => {
    if (add_on.level === "booking") return [{ add_on_id: add_on.id, ticket: null, quantity, line_item_id: paid_by }]
    const count = (ticket: number) => has.get(`${add_on.id} ${ticket}`) ?? 0
    const own = new Map<number, number>()
    let left = quantity
    const give = (ticket: number, pieces: number) => {
      if (pieces <= 0) return
      left -= pieces
      own.set(ticket, (own.get(ticket) ?? 0) + pieces)
      has.set(`${add_on.id} ${ticket}`, count(ticket) + pieces)
    }
    const fitting = tickets.flatMap(({ ticket_type_id }, index) =>
      fitsTicketType(add_on, ticket_type_id) ? [index] : []
    )
    const asked = (ticket: number) =>
      wanted
        .filter((one) => one.add_on_id === add_on.id && one.ticket === ticket)
        .reduce((sum, one) => sum + one.quantity, 0)
    for (const ticket of fitting)
      give(ticket, Math.min(asked(ticket), add_on.max, count(ticket) + left) - count(ticket))
    for (let round = 1; round <= add_on.max; round += 1) {
      for (const ticket of fitting) if (left > 0 && count(ticket) < round) give(ticket, 1)
    }
    give(fitting[0] ?? 0, left)
    return [...own].map(([ticket, pieces]) => {
      return { add_on_id: add_on.id, ticket, quantity: pieces, line_item_id: paid_by }
    })
  })
}
