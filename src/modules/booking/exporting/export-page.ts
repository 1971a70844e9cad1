import { type BookingFilter, conditionOf } from "../listing/booking-filter"
import { hasChange } from "../listing/change-filter"
import { all } from "../listing/piece"
import { isFound } from "../listing/search-bookings"
import type { Sql } from "../sql/sql"

/** The next bookings of a walk over all that fit a filter: how many were gone through, where it ended, and those that fit. */
export type ExportPage = { looked_at: number; last: string | null; ids: string[] }

/**
 * Goes on behind a booking, newest first, as the list does; but each booking is asked everything, so that none is left
 * out however many there are. New bookings of meanwhile are not in it.
 */
export async function exportPage(
  sql: Sql,
  filter: BookingFilter,
  { after, limit }: { after: string | null; limit: number }
): Promise<ExportPage> {
  const own = conditionOf(filter)
  const behind = after ? "and (b.created_at, b.id) < (select created_at, id from booking where id = ?)" : ""
  const { q, changed, looked_up } = filter
  const asked = all([...(q ? [isFound(q)] : []), ...(changed ? [hasChange(changed)] : []), ...(looked_up ?? [])])
  const rows = await sql.execute<{ id: string; fits: boolean }>(
    `with page as materialized (
       select b.id, b.created_at from booking b where ${own.sql} ${behind} order by b.created_at desc, b.id desc limit ?)
     select b.id, (${asked.sql}) as fits from page join booking b on b.id = page.id
     order by page.created_at desc, page.id desc`,
    [...own.values, ...(after ? [after] : []), limit, ...asked.values]
  )
  return {
    looked_at: rows.length,
    last: rows.at(-1)?.id ?? null,
    ids: rows.flatMap(({ id, fits }) => (fits ? id : [])),
  }
}
