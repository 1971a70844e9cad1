import type { StoredEvent } from "../../../modules/event/stored-event"
import type { RebookingOrder } from "./rebooking-order"

/**
 * The lines of an order that are add-ons of an event and cost nothing. They are emptied with its tickets: what was free goes
 * along with the booking or is given back, and an order with nothing else on it can be closed.
 */
export function freeLines({ items }: RebookingOrder, { add_ons }: StoredEvent): string[] {
  const extras = new Set(add_ons.map(({ variant_id }) => variant_id))
  return items.flatMap(({ id, variant_id, unit_price }) =>
    extras.has(variant_id ?? "") && Number(unit_price) === 0 ? [id] : []
  )
}
