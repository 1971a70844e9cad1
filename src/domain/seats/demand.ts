/** Seats asked of one counter: an event's, a ticket type's or an add-on's, by its id. */
export type SeatDemand = { counter_id: string; quantity: number }

/** One line that asks for seats: `quantity` of a ticket type of an event. */
export type SeatLine = { event_id: string; ticket_type_id: string; quantity: number }

/** One line that asks for pieces of an add-on of an event; they are counted at the add-on alone. */
export type AddOnSeats = { event_id: string; add_on_id: string; quantity: number }

/** The counters that a line is counted at. */
export function countersOf(line: SeatLine | AddOnSeats): string[] {
  return "add_on_id" in line ? [line.add_on_id] : [line.event_id, line.ticket_type_id]
}

/** What lines ask of each counter, sorted by counter: the order in which rows are locked everywhere. */
export function seatDemand(lines: readonly (SeatLine | AddOnSeats)[]): SeatDemand[] {
  return inLockOrder(
    lines.flatMap((line) => countersOf(line).map((counter_id) => ({ counter_id, quantity: line.quantity })))
  )
}

/** The net difference per counter, in lock order: above 0 seats are lacking, below 0 there are too many; 0 is left out. */
export function netDemand(held: readonly SeatDemand[], wanted: readonly SeatDemand[]): SeatDemand[] {
  const given = held.map(({ counter_id, quantity }) => ({ counter_id, quantity: -quantity }))
  return inLockOrder([...wanted, ...given]).filter(({ quantity }) => quantity !== 0)
}

/**
 * The net difference between what is held and what is wanted (DESIGN 2): growth is claimed first, what shrinks is given
 * back last. A swap inside a full event grows nothing and needs no free seat.
 */
export function seatChange(
  held: readonly (SeatLine | AddOnSeats)[],
  wanted: readonly (SeatLine | AddOnSeats)[]
): { grow: SeatDemand[]; shrink: SeatDemand[] } {
  const shrunk = (change: SeatDemand) => change.quantity < 0
  const changes = netDemand(seatDemand(held), seatDemand(wanted))
  return {
    grow: changes.filter((change) => !shrunk(change)),
    shrink: changes.filter(shrunk).map(({ counter_id, quantity }) => ({ counter_id, quantity: -quantity })),
  }
}

function inLockOrder(demand: readonly SeatDemand[]): SeatDemand[] {
  const totals = new Map<string, number>()
  for (const { counter_id, quantity } of demand) totals.set(counter_id, (totals.get(counter_id) ?? 0) + quantity)
  return [...totals]
    .map(([counter_id, quantity]) => ({ counter_id, quantity }))
    .sort((a, b) => (a.counter_id < b.counter_id ? -1 : 1))
}
