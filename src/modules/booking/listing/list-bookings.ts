import type { Sql } from "../sql/sql"
import { type BookingFilter, conditionOf, type Piece } from "./booking-filter"
import { type BookingRow, selectRows } from "./booking-row"
import { COUNT_LIMIT, SEARCH_LIMIT } from "./limits"
import { searchBookings } from "./search-bookings"

export type Page = { offset: number; limit: number }
export type BookingPage = { rows: BookingRow[]; count: number; count_capped: boolean }

/**
 * One page of bookings, newest first: two statements, however many bookings there are and whatever is asked for. The
 * count is exact, or `count_capped` says that there are more: beyond `COUNT_LIMIT`, and in a search beyond `SEARCH_LIMIT`.
 */
export async function listBookings(sql: Sql, filter: BookingFilter, page: Page): Promise<BookingPage> {
  const own = conditionOf(filter)
  const search = filter.q ? searchBookings(filter.q, own) : null
  const found = search
    ? { sql: `select distinct id, created_at from (${search.sql}) found`, values: search.values }
    : { sql: `select b.id, b.created_at from booking b where ${own.sql}`, values: own.values }
  const counted = search ? await countFound(sql, search) : await countAll(sql, found)
  const { after } = filter
  const rows = after ? await rowsBehind(sql, found, after, page) : await rowsAt(sql, found, page, counted)
  return { rows, ...counted }
}

/**
 * A search that took from an index all that it may has left others behind. Bitmap scans are off for the rest of the
 * transaction: they collect all that fits half of the shop before the limit can end them.
 */
async function countFound(sql: Sql, search: Piece) {
  await sql.execute("set local enable_bitmapscan = off")
  const [counted] = await sql.execute<{ count: number; most: number }>(
    `with found as materialized (${search.sql})
     select count(distinct id)::int as count,
       (select coalesce(max(taken), 0)::int from (select count(*) as taken from found group by by) each) as most
     from found`,
    search.values
  )
  const { count, most } = counted ?? { count: 0, most: 0 }
  return { count, count_capped: most > SEARCH_LIMIT }
}

async function countAll(sql: Sql, found: Piece) {
  const counting = `select count(*)::int as count from (select 1 from (${found.sql}) b limit ${COUNT_LIMIT + 1}) counted`
  const [counted] = await sql.execute<{ count: number }>(counting, found.values)
  const count = counted?.count ?? 0
  return { count: Math.min(count, COUNT_LIMIT), count_capped: count > COUNT_LIMIT }
}

/** What is nearer to the end of a list is read from there: its last page is as cheap as its first. */
async function rowsAt(sql: Sql, found: Piece, { offset, limit }: Page, counted: Omit<BookingPage, "rows">) {
  const left = counted.count - offset
  if (counted.count_capped || left > offset) return rowsOf(sql, found, "desc", { offset, limit })
  const rows = await rowsOf(sql, found, "asc", { offset: Math.max(0, left - limit), limit: clamp(left, limit) })
  return rows.reverse()
}

function clamp(left: number, limit: number): number {
  return Math.max(0, Math.min(left, limit))
}

function rowsBehind(sql: Sql, found: Piece, after: string, page: Page): Promise<BookingRow[]> {
  const behind = {
    sql: `select id, created_at from (${found.sql}) b
          where (created_at, id) < (select created_at, id from booking where id = ?)`,
    values: [...found.values, after],
  }
  return rowsOf(sql, behind, "desc", page)
}

function rowsOf(sql: Sql, found: Piece, order: "asc" | "desc", { offset, limit }: Page): Promise<BookingRow[]> {
  const ordered = `${found.sql} order by created_at ${order}, id ${order} limit ? offset ?`
  return sql.execute<BookingRow>(`${selectRows(ordered)} order by b.created_at ${order}, b.id ${order}`, [
    ...found.values,
    limit,
    offset,
  ])
}
