import type { AdminBooking } from "../contract/booking"
import type { RebookingTarget, Target } from "../contract/rebooking"
import { activeParticipants } from "./active-participants"

type TicketType = { id: string; title: string }

/** The kinds of tickets that a booking holds and would move, each once, in the order of its participants. */
export function heldTicketTypes(booking: Pick<AdminBooking, "participants">): TicketType[] {
  const held = activeParticipants(booking).map(({ ticket_type }) => ticket_type)
  return [...new Map(held.map((ticketType) => [ticketType.id, ticketType])).values()]
}

/** A first guess of what each becomes: the one of the same name, or the only one there is; nothing rather than a wrong one. */
export function suggestMapping(held: readonly TicketType[], event: RebookingTarget): Record<string, string> {
  const only = event.ticket_types.length === 1 ? event.ticket_types[0] : undefined
  return Object.fromEntries(
    held.map(({ id, title }) => [id, (event.ticket_types.find((offered) => offered.title === title) ?? only)?.id ?? ""])
  )
}

/** The target once it is complete: every kind of ticket goes somewhere. */
export function completeTarget(
  eventId: string,
  held: readonly TicketType[],
  mapping: Record<string, string>
): Target | null {
  const ticket_types = held.map(({ id }) => ({ from: id, to: mapping[id] ?? "" }))
  return eventId && ticket_types.length > 0 && ticket_types.every(({ to }) => to)
    ? { event_id: eventId, ticket_types }
    : null
}
