import { bookable } from "../../../domain/event/bookable"
import { decide, type ShopPolicy } from "../../../domain/policy/policy"
import { shownQuestion } from "../../../domain/question/shown-question"
import { type Language, sentence } from "../../../domain/refusal/sentences"
import type { EventFacts, Price } from "../../../workflows/events/reading/load-events"
import { bookableFacts, layersOf, wordOf } from "../../../workflows/events/reading/rules-of-event"
import { storeAddOn } from "./add-on-view"

export type StoreEventContext = {
  policy: ShopPolicy
  language: Language
  now: string
  /** By ticket type and add-on; left out where nobody asked for a region's. */
  prices?: ReadonlyMap<string, Price> | undefined
}

/** An event as customers see it, with live availability; see docs/api.md. */
export function storeEvent(event: EventFacts, { policy, language, now, prices }: StoreEventContext) {
  const { id, title, description, venue, timezone, starts_at, ends_at } = event
  const decision = bookable(bookableFacts(event, now))
  const { code, ...details } = decision.ok ? { code: null } : decision.refusal
  return {
    id,
    title,
    description,
    venue,
    timezone,
    starts_at,
    ends_at,
    dates: event.dates.map((date) => ({ id: date.id, starts_at: date.starts_at, ends_at: date.ends_at })),
    registration_opens_at: event.registration_opens_at,
    registration_closes_at: event.registration_closes_at,
    approval: event.approval,
    bookable: decision.ok,
    not_bookable: decision.ok ? null : { code, message: sentence(decision.refusal, language), details },
    self_service: decide("self_service", layersOf(policy, event, null)).value,
    ...wordOf(event),
    seats: { free: event.seats.free, capacity: event.seats.capacity },
    ticket_types: event.ticket_types.map((type) => {
      const free = [type.seats.free, event.seats.free].filter((seats) => seats !== null)
      return {
        id: type.id,
        title: type.title,
        variant_id: type.variant_id,
        seats: { free: free.length > 0 ? Math.min(...free) : null },
        ...(prices ? { price: prices.get(type.id) ?? null } : {}),
      }
    }),
    add_ons: event.add_ons.map((addOn) => storeAddOn(addOn, { language, now, prices })),
    questions: event.questions.map((question) => shownQuestion(question, language)),
  }
}
