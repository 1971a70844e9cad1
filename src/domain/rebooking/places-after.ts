import { accept, type Decision, refuse } from "../decision"
import type { Change } from "./change"
import type { RebookingFacts } from "./facts"
import { moveByType } from "./move-by-type"
import { newHolder, type Place, type Spot } from "./place"

type PlaceFacts = Pick<RebookingFacts, "participants" | "from" | "events">

/**
 * Every ticket of a booking before and after a change, those of the participants first and then the new ones. Who is not
 * named stays. Cancelled tickets stay where they are and are not among them.
 */
export function placesAfter(change: Change, facts: PlaceFacts): Decision<Place[]> {
  const { participants, from } = facts
  const going = participants.filter(({ status }) => status !== "cancelled")
  const unknown = [...(change.moves ?? []).map(({ participant_id }) => participant_id), ...(change.cancel ?? [])].find(
    (id) => !going.some((one) => one.id === id)
  )
  if (unknown) return refuse({ code: "participant_not_found", participant_id: unknown })
  const cancelled = new Set(change.cancel)
  if (going.every(({ id }) => cancelled.has(id))) return refuse({ code: "rebooking_cancels_all" })

  const spots = change.target ? moveByType(change.target, going, facts.events) : moveByName(change, facts)
  if (!spots.ok) return spots
  const held = going.map((participant): Place => {
    const at = { event_id: from.id, ticket_type_id: participant.ticket_type_id }
    const base = { holder: participant.id, participant, from: at }
    if (cancelled.has(participant.id)) return { ...base, kind: "goes", to: null }
    const to = spots.value.get(participant.id) ?? at
    return { ...base, kind: isSame(at, to) ? "stays" : "moves", to }
  })
  const fresh: Place[] = []
  for (const [index, { event_id, ticket_type_id }] of (change.add ?? []).entries()) {
    const to = { event_id, ticket_type_id }
    if (!isOffered(to, facts)) return refuse({ code: "rebooking_target_invalid", ticket_type_id, reason: "unknown" })
    fresh.push({ kind: "new", holder: newHolder(index), participant: null, from: null, to })
  }
  return accept([...held, ...fresh])
}

function moveByName({ moves = [], cancel = [] }: Change, facts: PlaceFacts): Decision<Map<string, Spot>> {
  const spots = new Map<string, Spot>()
  for (const { participant_id, event_id, ticket_type_id } of moves) {
    const to = { event_id, ticket_type_id }
    const again = spots.has(participant_id) || cancel.includes(participant_id)
    if (again) return refuse({ code: "rebooking_target_invalid", ticket_type_id, reason: "twice" })
    if (!isOffered(to, facts)) return refuse({ code: "rebooking_target_invalid", ticket_type_id, reason: "unknown" })
    spots.set(participant_id, to)
  }
  return accept(spots)
}

function isOffered({ event_id, ticket_type_id }: Spot, { events }: PlaceFacts): boolean {
  return events.some(
    ({ id, ticket_types }) => id === event_id && ticket_types.some((type) => type.id === ticket_type_id)
  )
}

function isSame(a: Spot, b: Spot): boolean {
  return a.event_id === b.event_id && a.ticket_type_id === b.ticket_type_id
}
