import { accept, type Decision, refuse } from "../decision"
import type { RebookingParticipant } from "./facts"
import type { Target } from "./target"

/** The ticket types that participants move from and to; `quantity` of them. */
export type TicketMove = { participant: RebookingParticipant; to: string }

/**
 * Which ticket type each participant moves to. Every type that the booking holds has exactly one target, and it is a
 * ticket type of the target event; nothing else may be named. Cancelled tickets stay where they are.
 */
export function mapTickets(
  { ticket_types }: Target,
  participants: readonly RebookingParticipant[],
  offered: readonly string[]
): Decision<TicketMove[]> {
  const invalid = (ticket_type_id: string, reason: "unmapped" | "unknown" | "twice") =>
    refuse({ code: "rebooking_target_invalid", ticket_type_id, reason })

  const moving = participants.filter(({ status }) => status !== "cancelled")
  const held = new Set(moving.map(({ ticket_type_id }) => ticket_type_id))
  const targets = new Map<string, string>()
  for (const { from, to } of ticket_types) {
    if (!held.has(from)) return invalid(from, "unknown")
    if (!offered.includes(to)) return invalid(to, "unknown")
    if (targets.has(from)) return invalid(from, "twice")
    targets.set(from, to)
  }
  const moves: TicketMove[] = []
  for (const participant of moving) {
    const to = targets.get(participant.ticket_type_id)
    if (!to) return invalid(participant.ticket_type_id, "unmapped")
    moves.push({ participant, to })
  }
  return accept(moves)
}

/** How many tickets of each target type the moves ask for, in the order of the participants. */
export function wantedTickets(moves: readonly TicketMove[]): { ticket_type_id: string; quantity: number }[] {
  const quantities = new Map<string, number>()
  for (const { to } of moves) quantities.set(to, (quantities.get(to) ?? 0) + 1)
  return [...quantities].map(([ticket_type_id, quantity]) => ({ ticket_type_id, quantity }))
}
