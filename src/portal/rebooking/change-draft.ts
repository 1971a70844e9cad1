import type { Strategy } from "../../client"
import type { TicketDraft } from "../shop/form/draft"

/** A change as far as it was chosen. Whatever is left as it is does not stand in it. */
export type ChangeDraft = {
  /** The event that those who move go to; null: nobody leaves their own. */
  event_id: string | null
  /** Participants who stay although the others move. */
  stay: string[]
  /** The ticket types that were chosen, by participant; the others get the one of the same name. */
  ticket_types: Record<string, string>
  added: AddedDraft[]
  /** How many are wanted, by `keyOf` of the changed add-ons. */
  add_ons: Record<string, number>
  promotion_codes: string[]
  /** What happens with what was paid, where the customer chose it. */
  strategy: Strategy | null
}

/** One more ticket, and who comes with it. */
export type AddedDraft = TicketDraft & { event_id: string; ticket_type_id: string }

export const EMPTY_CHANGE: ChangeDraft = {
  event_id: null,
  stay: [],
  ticket_types: {},
  added: [],
  add_ons: {},
  promotion_codes: [],
  strategy: null,
}

/** The draft for another event: the tickets and extras that were chosen of the first one say nothing about the second. */
export function toOtherEvent(draft: ChangeDraft, eventId: string | null): ChangeDraft {
  return { ...draft, event_id: eventId, ticket_types: {}, add_ons: {} }
}

export function changeAdded(draft: ChangeDraft, index: number, change: Partial<AddedDraft>): ChangeDraft {
  return { ...draft, added: draft.added.map((one, at) => (at === index ? { ...one, ...change } : one)) }
}

export function withoutAdded(draft: ChangeDraft, index: number): ChangeDraft {
  return { ...draft, added: draft.added.filter((_, at) => at !== index) }
}
