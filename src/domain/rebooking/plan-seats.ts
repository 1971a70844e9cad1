import { accept, type Decision, refuse } from "../decision"
import { type AddOnSeats, type SeatLine, seatChange } from "../seats/demand"
import { soldOut } from "../seats/sold-out"
import { type AddOnPlace, piecesIn } from "./add-on-place"
import type { RebookingFacts } from "./facts"
import { type Place, placesKept, type Spot } from "./place"
import type { PlannedSeats } from "./plan"

/**
 * Seats by net difference over all events (DESIGN 2): a swap inside a full event needs none. An oversold booking has no
 * seats yet, so it asks for all. What is free is looked at here so that a preview can say no; the claim itself decides.
 */
export function planSeats(
  places: readonly Place[],
  addOns: readonly AddOnPlace[],
  facts: RebookingFacts
): Decision<PlannedSeats[]> {
  const { from, booking, add_ons, free } = facts
  const held = [
    ...places.flatMap((place) => (place.from ? [seat(place.from)] : [])),
    ...add_ons.taken.map(({ add_on_id, quantity }): AddOnSeats => ({ event_id: from.id, add_on_id, quantity })),
  ]
  const wanted = [
    ...placesKept(places).map(({ to }) => seat(to)),
    ...addOns.flatMap(({ event_id, add_on_id, after }) => {
      const quantity = piecesIn(after)
      return quantity > 0 ? [{ event_id, add_on_id, quantity }] : []
    }),
  ]
  const { grow, shrink } = seatChange(booking.oversold ? [] : held, wanted)

  for (const { counter_id, quantity } of grow) {
    const left = free[counter_id]
    if (left === undefined || left === null || left >= quantity) continue
    const { event_id } = counter(counter_id, facts)
    return refuse(soldOut({ counter_id, event_id, free: Math.max(left, 0), wanted: quantity }))
  }
  return accept([
    ...grow.map(({ counter_id, quantity }) => ({ ...counter(counter_id, facts), change: quantity })),
    ...shrink.map(({ counter_id, quantity }) => ({ ...counter(counter_id, facts), change: -quantity })),
  ])
}

function seat({ event_id, ticket_type_id }: Spot): SeatLine {
  return { event_id, ticket_type_id, quantity: 1 }
}

function counter(counter_id: string, { from, events, add_ons }: RebookingFacts): Omit<PlannedSeats, "change"> {
  const addOn = add_ons.offered.find(({ id }) => id === counter_id)
  if (addOn) return { counter_id, event_id: addOn.event_id, title: addOn.title }
  for (const { id: event_id, title, ticket_types } of events) {
    if (event_id === counter_id) return { counter_id, event_id, title }
    const type = ticket_types.find(({ id }) => id === counter_id)
    if (type) return { counter_id, event_id, title: type.title }
  }
  return { counter_id, event_id: from.id, title: counter_id }
}
