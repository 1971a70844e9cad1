import type { RebookingParticipant } from "./facts"

/** Where a ticket is valid. */
export type Spot = { event_id: string; ticket_type_id: string }

/** What becomes of a ticket: it moves to another event or ticket type, stays, is given back (`goes`), or is new. */
export type PlaceKind = "moves" | "stays" | "goes" | "new"

/** One ticket before and after a change. */
export type Place = {
  kind: PlaceKind
  /** Who it is for in add-ons and amounts: the participant's id, or `new:0`, `new:1`, … */
  holder: string
  /** Null where it is new. */
  participant: RebookingParticipant | null
  from: Spot | null
  to: Spot | null
}

/** The holder of a new ticket, by its place among those that are asked for. */
export function newHolder(index: number): string {
  return `new:${index}`
}

export type KeptPlace = Place & { to: Spot }

/** Those who hold a ticket afterwards. */
export function placesKept(places: readonly Place[]): KeptPlace[] {
  return places.flatMap((place) => (place.to ? [{ ...place, to: place.to }] : []))
}

/**
 * The events of the new bookings, the main one first: the one that old links lead to. It is the event that the booking
 * was for where somebody stays in it, else the one with most tickets.
 */
export function successorEvents(
  places: readonly Place[],
  fromEventId: string
): { event_id: string; tickets: number }[] {
  const counts = new Map<string, number>()
  for (const { to } of placesKept(places)) counts.set(to.event_id, (counts.get(to.event_id) ?? 0) + 1)
  const rank = ({ event_id, tickets }: { event_id: string; tickets: number }) =>
    event_id === fromEventId ? Number.POSITIVE_INFINITY : tickets
  return [...counts].map(([event_id, tickets]) => ({ event_id, tickets })).sort((a, b) => rank(b) - rank(a))
}
