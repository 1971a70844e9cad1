import { closedNow } from "../../../domain/add-on/closed"
import type { Refusal } from "../../../domain/decision"
import { type Language, sentence } from "../../../domain/refusal/sentences"
import type { EventFacts, Price } from "../../../workflows/events/reading/load-events"

type Context = { language: Language; now: string; prices?: ReadonlyMap<string, Price> | undefined }
type AddOnFacts = EventFacts["add_ons"][number]

/** An add-on as customers see it, with what is left of it; see docs/api.md. */
export function storeAddOn(addOn: AddOnFacts, { language, now, prices }: Context) {
  const { id, title, variant_id, level, ticket_type_ids, min, max, seats } = addOn
  const no = notAvailable(addOn, now)
  return {
    id,
    title,
    variant_id,
    level,
    ticket_type_ids,
    min,
    max,
    free: seats.free === null ? null : Math.max(seats.free, 0),
    available: no === null,
    not_available: no && { code: no.code, message: sentence(no, language) },
    ...(prices ? { price: prices.get(id) ?? null } : {}),
  }
}

function notAvailable(addOn: AddOnFacts, now: string): Refusal | null {
  const reason = closedNow(addOn, "customer", now)
  if (reason) return { code: "add_on_not_available", add_on_id: addOn.id, reason }
  const isGone = addOn.seats.free !== null && addOn.seats.free <= 0
  return isGone ? { code: "add_on_sold_out", add_on_id: addOn.id, free: 0, wanted: 1 } : null
}
