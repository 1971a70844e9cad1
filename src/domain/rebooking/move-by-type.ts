import { accept, type Decision, refuse } from "../decision"
import type { RebookingEvent, RebookingParticipant } from "./facts"
import type { Spot } from "./place"
import type { Target } from "./target"

/**
 * Where each participant goes when all move by ticket type. Every type that the booking holds has exactly one target, and it
 * is a ticket type of the target event; nothing else may be named.
 */
export function moveByType(
  { event_id, ticket_types }: Target,
  going: readonly RebookingParticipant[],
  events: readonly RebookingEvent[]
): Decision<Map<string, Spot>> {
  const invalid = (ticket_type_id: string, reason: "unmapped" | "unknown" | "twice") =>
    refuse({ code: "rebooking_target_invalid", ticket_type_id, reason })

  const offered = events.find(({ id }) => id === event_id)?.ticket_types ?? []
  const held = new Set(going.map(({ ticket_type_id }) => ticket_type_id))
  const targets = new Map<string, string>()
  for (const { from, to } of ticket_types) {
    if (!held.has(from)) return invalid(from, "unknown")
    if (!offered.some(({ id }) => id === to)) return invalid(to, "unknown")
    if (targets.has(from)) return invalid(from, "twice")
    targets.set(from, to)
  }
  const spots = new Map<string, Spot>()
  for (const { id, ticket_type_id } of going) {
    const to = targets.get(ticket_type_id)
    if (!to) return invalid(ticket_type_id, "unmapped")
    spots.set(id, { event_id, ticket_type_id: to })
  }
  return accept(spots)
}
