import { seatDemand } from "../seats/demand"

type Seats = { free: number | null }

export type SaleSeats = {
  /** What is left at the counter that has least, of the event and of the ticket types wanted; null: no limit. */
  free: number | null
  wanted: number
  /** How many of them are beyond what the event, or a quota, has: only an override sells them. */
  over: number
}

/** How the tickets of a sale fit into what is free; `free` by the ids of event and ticket types. */
export function seatsOfSale(
  event_id: string,
  tickets: readonly { ticket_type_id: string }[],
  seats: ReadonlyMap<string, Seats>
): SaleSeats {
  const lines = tickets.map(({ ticket_type_id }) => ({ event_id, ticket_type_id, quantity: 1 }))
  const counters = seatDemand(lines).map(({ counter_id, quantity }) => {
    const free = seats.get(counter_id)?.free ?? null
    return { free, over: free === null ? 0 : Math.max(0, quantity - Math.max(0, free)) }
  })
  const limits = counters.flatMap(({ free }) => (free === null ? [] : [Math.max(0, free)]))
  const free = limits.length > 0 ? Math.min(...limits) : null
  return { free, wanted: tickets.length, over: Math.max(0, ...counters.map(({ over }) => over)) }
}
