import type { EventFacts } from "../../../../../workflows/events/reading/load-events"

/** An add-on as staff see it; see docs/api.md. */
export function adminAddOn({ event_id: _event, ...addOn }: EventFacts["add_ons"][number]) {
  return addOn
}
