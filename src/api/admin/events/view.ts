import type { EventFacts } from "../../../workflows/events/reading/load-events"
import { adminAddOn } from "./[id]/add-ons/view"

/** An event as staff see it; see docs/api.md. */
export function adminEvent({
  owns_product: _owns,
  deleted_at: _deleted,
  dates,
  ticket_types,
  add_ons,
  ...event
}: EventFacts) {
  return {
    ...event,
    dates: dates.map(({ id, starts_at, ends_at }) => ({ id, starts_at, ends_at })),
    ticket_types: ticket_types.map(
      ({ id, title, rank, variant_id, product_id, self_service, policy, seats, prices }) => {
        return { id, title, rank, variant_id, product_id, self_service, policy, seats, prices }
      }
    ),
    add_ons: add_ons.map(adminAddOn),
  }
}
