import type { WantedBookings } from "../../../workflows/reading/booking-conditions"
import type { ListBookings } from "./validators"

type Filters = Omit<ListBookings, "offset" | "limit">

/** The filters of a request, as lists and exports understand them: what is asked of a change is asked of one change. */
export function wantedBookings(filters: Filters): WantedBookings {
  const { changed_since: since, changed_until: until, changed_by: by, changed_field: field, ...rest } = filters
  const changed = { ...(since && { since }), ...(until && { until }), ...(by && { by }), ...(field && { field }) }
  return Object.keys(changed).length > 0 ? { ...rest, changed } : rest
}
