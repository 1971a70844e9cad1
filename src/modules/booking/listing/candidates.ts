import type { BookingFilter } from "./booking-filter"
import { conditionOf } from "./booking-filter"
import { changedBookings, hasChange } from "./change-filter"
import { LOOK_LIMIT, SEARCH_LIMIT } from "./limits"
import type { Piece } from "./piece"
import { searchBookings } from "./search-bookings"

/** Where a list that no index has in its order begins: rows (`by`, `id`, `created_at`), so many of each `by` at most. */
export type Candidates = {
  rows: Piece
  /** Of each `by`; one more says that there are others. */
  limit: number
  /** What is then asked of each of them, as `booking b`. */
  asked: readonly Piece[]
}

/** Null: an index has the whole list in its order. */
export function candidatesOf(filter: BookingFilter): Candidates | null {
  const own = conditionOf(filter)
  const looked_up = filter.looked_up ?? []
  const { q, changed, event_id, order_id } = filter
  const asked = [...(changed ? [hasChange(changed)] : []), ...looked_up]
  if (q) return { rows: searchBookings(q, own), limit: SEARCH_LIMIT, asked }
  // Of one event or order there are few; of a whole shop those that changed lie anywhere.
  if (changed && !event_id && !order_id)
    return { rows: changedBookings(changed, own), limit: LOOK_LIMIT, asked: looked_up }
  if (changed || looked_up.length > 0) return { rows: newest(own), limit: LOOK_LIMIT, asked }
  return null
}

function newest(own: Piece): Piece {
  return {
    sql: `(select 0 as by, b.id, b.created_at from booking b where ${own.sql}
           order by b.created_at desc, b.id desc limit ${LOOK_LIMIT + 1})`,
    values: own.values,
  }
}
