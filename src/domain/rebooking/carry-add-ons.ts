import { closedNow } from "../add-on/closed"
import { notFor, type Taker } from "../add-on/subject"
import type { RebookingFacts } from "./facts"
import type { TicketMove } from "./map-tickets"
import type { CarriedAddOn } from "./plan"

/**
 * The free add-ons that go along: those that the target event offers on the same variant and at the same level, free
 * too, to whom they fit there, within its limit and while there are any. Who had them first is not asked: participants
 * come in order, the booking first. All others are given back.
 */
export function carryAddOns(moves: readonly TicketMove[], facts: RebookingFacts): CarriedAddOn[] {
  const { add_ons, actor, now, booking, free } = facts
  const held = (id: string) =>
    booking.oversold
      ? 0
      : sum(add_ons.taken.filter(({ add_on_id }) => add_on_id === id).map(({ quantity }) => quantity))
  const left = new Map(add_ons.to.map(({ id }) => [id, (free[id] ?? Number.POSITIVE_INFINITY) + held(id)]))
  const going = moves.map(({ participant, to }): Taker => {
    return { id: participant.id, ticket_type_id: to, status: participant.status }
  })
  const takers = [null, ...going]
  return takers.flatMap((taker) =>
    add_ons.taken.flatMap((taken): CarriedAddOn[] => {
      if (taken.participant_id !== (taker?.id ?? null)) return []
      const variant = add_ons.from.find(({ id }) => id === taken.add_on_id)?.variant_id
      const target = add_ons.to.find(({ variant_id }) => variant_id === variant)
      if (!target || !add_ons.free.includes(target.id) || notFor(target, taker, going)) return []
      const keeps = target.id === taken.add_on_id
      if (!keeps && closedNow(target, actor, now)) return []
      const quantity = Math.min(taken.quantity, target.max, left.get(target.id) ?? 0)
      if (quantity <= 0) return []
      left.set(target.id, (left.get(target.id) ?? 0) - quantity)
      return [{ participant_id: taken.participant_id, add_on_id: target.id, title: target.title, quantity }]
    })
  )
}

function sum(quantities: readonly number[]): number {
  return quantities.reduce((total, quantity) => total + quantity, 0)
}
