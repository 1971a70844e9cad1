import type { AddOn, BookableEvent } from "../../../client"
import { sumOf } from "../events/room"
import { type Draft, ticketsOf } from "./draft"

/** An add-on with the pieces of it that go into the cart. */
export type Extra = { add_on: AddOn; quantity: number }

/** The add-ons that a booking with these ticket types is offered, on one of the two levels. */
export function extrasFor(
  { add_ons }: Pick<BookableEvent, "add_ons">,
  level: AddOn["level"],
  ticketTypes: readonly string[]
): AddOn[] {
  return add_ons.filter(
    (addOn) =>
      addOn.level === level &&
      (addOn.ticket_type_ids === null || addOn.ticket_type_ids.some((id) => ticketTypes.includes(id)))
  )
}

/** How many of an add-on one taker can have. */
export function mostOf({ max, free, available }: AddOn): number {
  return available ? Math.min(max, free ?? max) : 0
}

/** How many of an add-on one taker gets: what comes with every booking is no matter of choice. */
export function piecesOf(addOn: AddOn, chosen: Record<string, number>): number {
  if (!addOn.available) return 0
  return Math.max(addOn.min, Math.min(chosen[addOn.id] ?? 0, mostOf(addOn)))
}

/** Everything that is taken beside the tickets, by the booking and by each of its participants. */
export function extrasOf(draft: Draft, event: BookableEvent): Extra[] {
  const chosen = event.ticket_types.filter(({ id }) => (draft.quantities[id] ?? 0) > 0).map(({ id }) => id)
  const ofBooking = extrasFor(event, "booking", chosen).map((addOn) => ({
    add_on: addOn,
    quantity: piecesOf(addOn, draft.add_ons),
  }))
  const ofPeople = extrasFor(event, "participant", chosen).map((addOn) => ({
    add_on: addOn,
    quantity: chosen
      .filter((type) => addOn.ticket_type_ids?.includes(type) ?? true)
      .flatMap((type) => ticketsOf(draft, type))
      .reduce((sum, ticket) => sum + piecesOf(addOn, ticket.add_ons), 0),
  }))
  return [...ofBooking, ...ofPeople].filter(({ quantity }) => quantity > 0)
}

/** What tickets and extras cost together, before promotions; null where something has no price here. Minor units. */
export function totalOf(draft: Draft, event: BookableEvent): number | null {
  const extras = extrasOf(draft, event)
  const tickets = sumOf(event, draft.quantities)
  if (tickets === null || extras.some(({ add_on }) => !add_on.price)) return null
  return extras.reduce((sum, { add_on, quantity }) => sum + quantity * (add_on.price?.amount ?? 0), tickets)
}
