import { accept, type Decision, refuse } from "../decision"
import { type SeatLine, seatChange } from "../seats/demand"
import type { RebookingFacts } from "./facts"
import { type TicketMove, wantedTickets } from "./map-tickets"
import type { PlannedSeats } from "./plan"

/**
 * Seats by net difference (DESIGN 2): a swap inside a full event needs none. An oversold booking has no seats yet, so it
 * asks for all. What is free is looked at here so that a preview can say no; the claim itself decides.
 */
export function planSeats(moves: readonly TicketMove[], facts: RebookingFacts): Decision<PlannedSeats[]> {
  const { from, to, booking, free } = facts
  const held = booking.oversold ? [] : moves.map(({ participant }) => seat(from.id, participant.ticket_type_id))
  const wanted = wantedTickets(moves).map((tickets) => ({ event_id: to.id, ...tickets }))
  const { grow, shrink } = seatChange(held, wanted)

  for (const { counter_id, quantity } of grow) {
    const left = free[counter_id]
    if (left === undefined || left === null || left >= quantity) continue
    return refuse({ code: "event_full", event_id: to.id, free: Math.max(left, 0), wanted: quantity })
  }
  return accept([
    ...grow.map(({ counter_id, quantity }) => ({ ...counter(counter_id, facts), change: quantity })),
    ...shrink.map(({ counter_id, quantity }) => ({ ...counter(counter_id, facts), change: -quantity })),
  ])
}

function seat(event_id: string, ticket_type_id: string): SeatLine {
  return { event_id, ticket_type_id, quantity: 1 }
}

function counter(counter_id: string, { from, to }: RebookingFacts): Omit<PlannedSeats, "change"> {
  for (const event of [to, from]) {
    if (event.id === counter_id) return { counter_id, event_id: event.id, title: event.title }
    const type = event.ticket_types.find(({ id }) => id === counter_id)
    if (type) return { counter_id, event_id: event.id, title: type.title }
  }
  return { counter_id, event_id: to.id, title: counter_id }
}
