import type { AdminBooking, Participant } from "../contract/booking"
import { activeParticipants } from "./active-participants"
import type { ChangeForm } from "./change-form"

/** Where somebody's ticket is valid. */
export type Place = { event_id: string; ticket_type_id: string }
type Chosen = Pick<ChangeForm, "who" | "event_id" | "ticket_types" | "fates">
type Going = Pick<AdminBooking, "participants" | "event">

/** Where a participant would be after the change as far as it was chosen; null: they are cancelled. */
export function placeAfter(form: Chosen, { event }: Going, { id, ticket_type }: Participant): Place | null {
  const now = { event_id: event.id, ticket_type_id: ticket_type.id }
  if (form.who === "all") {
    return form.event_id ? { event_id: form.event_id, ticket_type_id: form.ticket_types[ticket_type.id] ?? "" } : now
  }
  const fate = form.fates[id]
  if (fate?.fate === "goes") return null
  return fate?.fate === "moves" && fate.event_id
    ? { event_id: fate.event_id, ticket_type_id: fate.ticket_type_id }
    : now
}

/** The events that participants are at after the change, the one first to which what is the whole booking's goes along. */
export function eventsAfter(form: Chosen, booking: Going): string[] {
  const counts = new Map<string, number>()
  for (const participant of activeParticipants(booking)) {
    const place = placeAfter(form, booking, participant)
    if (place) counts.set(place.event_id, (counts.get(place.event_id) ?? 0) + 1)
  }
  const rank = (id: string) => (id === booking.event.id ? Number.POSITIVE_INFINITY : (counts.get(id) ?? 0))
  return [...counts.keys()].sort((a, b) => rank(b) - rank(a))
}
