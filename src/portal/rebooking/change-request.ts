import type { Change, EventQuestion, NewTicket } from "../../client"
import { askedOfParticipant } from "../../domain/question/asked"
import { changedAddOns } from "../add-ons/changed-add-ons"
import type { CustomerBooking, TargetEvent } from "../api/answers"
import { extrasWith, wantedWith } from "./added-extras"
import type { AddedDraft, ChangeDraft } from "./change-draft"
import { offeredExtras } from "./extras"
import { addedAfter, changeable, eventsAfter, placeAfter, placeNow } from "./places"

/** What the draft asks of the shop: only what becomes different. */
export function changeRequest(booking: CustomerBooking, draft: ChangeDraft, events: readonly TargetEvent[]): Change {
  const moves = changeable(booking).flatMap((participant) => {
    const now = placeNow(booking, participant)
    const after = placeAfter(booking, participant, draft, events)
    const same = now.event_id === after.event_id && now.ticket_type_id === after.ticket_type_id
    return same ? [] : [{ participant_id: participant.id, ...after }]
  })
  const added = addedAfter(draft, events, eventsAfter(booking, draft, events))
  const add = added.map((ticket) => addedTicket(ticket, booking, events))
  const add_ons = changedAddOns(offeredExtras(booking, draft, events), draft.add_ons)
  const { promotion_codes } = draft
  return {
    ...(moves.length > 0 ? { moves } : {}),
    ...(add.length > 0 ? { add } : {}),
    ...(add_ons.length > 0 ? { add_ons } : {}),
    ...(promotion_codes.length > 0 ? { promotion_codes } : {}),
  }
}

/** Whether nothing would become different. The shop refuses that as well. */
export function isNothing(change: Change): boolean {
  return Object.keys(change).length === 0
}

function addedTicket(ticket: AddedDraft, booking: CustomerBooking, events: readonly TargetEvent[]): NewTicket {
  const { event_id, ticket_type_id, first_name, last_name, email, answers } = ticket
  const asked = questionsFor(ticket, events)
  const add_ons = wantedWith(extrasWith(ticket, booking, events), ticket)
  return {
    event_id,
    ticket_type_id,
    first_name: first_name.trim() || null,
    last_name: last_name.trim() || null,
    email: email.trim() || null,
    ...(asked.length > 0 ? { answers: Object.fromEntries(asked.map(({ id }) => [id, answers[id] ?? null])) } : {}),
    ...(add_ons.length > 0 ? { add_ons } : {}),
  }
}

/** What the organiser asks of whoever comes with a new ticket. */
export function questionsFor(
  { event_id, ticket_type_id }: Pick<AddedDraft, "event_id" | "ticket_type_id">,
  events: readonly TargetEvent[]
): EventQuestion[] {
  const event = events.find(({ id }) => id === event_id)
  return event ? askedOfParticipant(event.questions, ticket_type_id) : []
}
