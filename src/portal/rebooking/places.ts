import type { CustomerBooking, Participant, TargetEvent, TargetTicketType } from "../api/answers"
import type { AddedDraft, ChangeDraft } from "./change-draft"

type Going = Pick<CustomerBooking, "event" | "participants">

/** Where somebody is: an event, and a ticket type of it. */
export type Place = { event_id: string; ticket_type_id: string }

/** Who can still be changed: neither those who are cancelled nor those who were let in. */
export function changeable({ participants }: Pick<Going, "participants">): Participant[] {
  return participants.filter(({ status }) => status === "registered")
}

export function placeNow({ event }: Pick<Going, "event">, participant: Participant): Place {
  return { event_id: event.id, ticket_type_id: participant.ticket_type.id }
}

/**
 * Where somebody would be after the change. Whoever moves gets the ticket that was chosen, else the one of the same name,
 * else the event's first.
 */
export function placeAfter(
  booking: Going,
  participant: Participant,
  draft: Pick<ChangeDraft, "event_id" | "stay" | "ticket_types">,
  events: readonly TargetEvent[]
): Place {
  const now = placeNow(booking, participant)
  if (draft.stay.includes(participant.id)) return now
  const event = events.find(({ id }) => id === (draft.event_id ?? booking.event.id))
  if (!event) return now
  const type = sameType(event, participant, draft.ticket_types[participant.id])
  return type ? { event_id: event.id, ticket_type_id: type.id } : now
}

function sameType({ ticket_types }: TargetEvent, { ticket_type }: Participant, chosen: string | undefined) {
  return (
    ticket_types.find(({ id }) => id === chosen) ??
    ticket_types.find(({ id }) => id === ticket_type.id) ??
    ticket_types.find(({ title }) => title === ticket_type.title) ??
    ticket_types[0]
  )
}

/** What a ticket type costs in the order's currency; null where it is not sold in it. */
export function priceOf({ prices }: Pick<TargetTicketType, "prices">, currencyCode: string): number | null {
  return prices.find((price) => price.currency_code.toLowerCase() === currencyCode.toLowerCase())?.amount ?? null
}

/**
 * The tickets that are added, each at an event that is still chosen: whoever was put down for another one comes to the
 * chosen one, on the ticket of the same name.
 */
export function addedAfter(
  { added }: Pick<ChangeDraft, "added">,
  events: readonly TargetEvent[],
  chosen: readonly TargetEvent[]
): AddedDraft[] {
  return added.flatMap((ticket) => {
    if (chosen.some(({ id }) => id === ticket.event_id)) return [ticket]
    const types = events.flatMap(({ ticket_types }) => ticket_types)
    const title = types.find(({ id }) => id === ticket.ticket_type_id)?.title
    const [event] = chosen
    const type = event?.ticket_types.find((each) => each.title === title) ?? event?.ticket_types[0]
    return event && type ? [{ ...ticket, event_id: event.id, ticket_type_id: type.id }] : []
  })
}

/** The events at which tickets of the booking are after the change: where those who move go, and its own where somebody stays. */
export function eventsAfter(
  booking: Going,
  draft: Pick<ChangeDraft, "event_id" | "stay">,
  events: readonly TargetEvent[]
): TargetEvent[] {
  const target = draft.event_id ?? booking.event.id
  const somebodyStays = booking.participants.some(
    ({ id, status }) => status === "attended" || (status === "registered" && draft.stay.includes(id))
  )
  return events
    .filter(({ id }) => id === target || (somebodyStays && id === booking.event.id))
    .sort((a, b) => Number(b.id === target) - Number(a.id === target))
}
