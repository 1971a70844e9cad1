import type { EventFacts } from "../../../workflows/events/reading/load-events"

/** An event as staff see it; see docs/api.md. */
export function adminEvent({ owns_product: _owns, deleted_at: _deleted, dates, ticket_types, ...event }: EventFacts) {
  return {
    ...event,
    dates: dates.map(({ id, starts_at, ends_at }) => ({ id, starts_at, ends_at })),
    ticket_types: ticket_types.map(
      ({ id, title, rank, variant_id, product_id, self_service, policy, seats, prices }) => {
        return { id, title, rank, variant_id, product_id, self_service, policy, seats, prices }
      }
    ),
  }
}
