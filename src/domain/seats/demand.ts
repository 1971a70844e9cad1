/** Seats asked of one counter: an event's or a ticket type's, by its id. */
export type SeatDemand = { counter_id: string; quantity: number }

/** One line that asks for seats: `quantity` of a ticket type of an event. */
export type SeatLine = { event_id: string; ticket_type_id: string; quantity: number }

/** What lines ask of each counter, sorted by counter: the order in which rows are locked everywhere. */
export function seatDemand(lines: readonly SeatLine[]): SeatDemand[] {
  const totals = new Map<string, number>()
  for (const { event_id, ticket_type_id, quantity } of lines) {
    for (const id of [event_id, ticket_type_id]) totals.set(id, (totals.get(id) ?? 0) + quantity)
  }
  return inLockOrder(totals)
}

/**
 * The net difference per counter between what is held and what is wanted (DESIGN 2): growth is claimed first, what
 * shrinks is given back last. A swap inside a full event grows nothing and needs no free seat.
 */
export function seatChange(
  held: readonly SeatLine[],
  wanted: readonly SeatLine[]
): { grow: SeatDemand[]; shrink: SeatDemand[] } {
  const net = new Map(seatDemand(wanted).map(({ counter_id, quantity }) => [counter_id, quantity]))
  for (const { counter_id, quantity } of seatDemand(held)) net.set(counter_id, (net.get(counter_id) ?? 0) - quantity)
  const changes = inLockOrder(net)
  return {
    grow: changes.filter(({ quantity }) => quantity > 0),
    shrink: changes
      .filter(({ quantity }) => quantity < 0)
      .map(({ counter_id, quantity }) => ({ counter_id, quantity: -quantity })),
  }
}

function inLockOrder(totals: Map<string, number>): SeatDemand[] {
  return [...totals]
    .map(([counter_id, quantity]) => ({ counter_id, quantity }))
    .sort((a, b) => (a.counter_id < b.counter_id ? -1 : 1))
}
