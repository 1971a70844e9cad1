import { accept, type Decision, refuse } from "../decision"
import { type AddOnSeats, type SeatLine, seatChange } from "../seats/demand"
import { soldOut } from "../seats/sold-out"
import type { RebookingFacts } from "./facts"
import { type TicketMove, wantedTickets } from "./map-tickets"
import type { CarriedAddOn, PlannedSeats } from "./plan"

/**
 * Seats by net difference (DESIGN 2): a swap inside a full event needs none. An oversold booking has no seats yet, so it
 * asks for all. What is free is looked at here so that a preview can say no; the claim itself decides.
 */
export function planSeats(
  moves: readonly TicketMove[],
  carried: readonly CarriedAddOn[],
  facts: RebookingFacts
): Decision<PlannedSeats[]> {
  const { from, to, booking, add_ons, free } = facts
  const held = [
    ...moves.map(({ participant }) => seat(from.id, participant.ticket_type_id)),
    ...add_ons.taken.map((taken) => pieces(from.id, taken)),
  ]
  const wanted = [
    ...wantedTickets(moves).map((tickets) => ({ event_id: to.id, ...tickets })),
    ...carried.map((taken) => pieces(to.id, taken)),
  ]
  const { grow, shrink } = seatChange(booking.oversold ? [] : held, wanted)

  for (const { counter_id, quantity } of grow) {
    const left = free[counter_id]
    if (left === undefined || left === null || left >= quantity) continue
    return refuse(soldOut({ counter_id, event_id: to.id, free: Math.max(left, 0), wanted: quantity }))
  }
  return accept([
    ...grow.map(({ counter_id, quantity }) => ({ ...counter(counter_id, facts), change: quantity })),
    ...shrink.map(({ counter_id, quantity }) => ({ ...counter(counter_id, facts), change: -quantity })),
  ])
}

function seat(event_id: string, ticket_type_id: string): SeatLine {
  return { event_id, ticket_type_id, quantity: 1 }
}

function pieces(event_id: string, { add_on_id, quantity }: { add_on_id: string; quantity: number }): AddOnSeats {
  return { event_id, add_on_id, quantity }
}

function counter(counter_id: string, { from, to, add_ons }: RebookingFacts): Omit<PlannedSeats, "change"> {
  for (const [event, offered] of [[to, add_ons.to] as const, [from, add_ons.from] as const]) {
    if (event.id === counter_id) return { counter_id, event_id: event.id, title: event.title }
    const sold = [...event.ticket_types, ...offered].find(({ id }) => id === counter_id)
    if (sold) return { counter_id, event_id: event.id, title: sold.title }
  }
  return { counter_id, event_id: to.id, title: counter_id }
}
