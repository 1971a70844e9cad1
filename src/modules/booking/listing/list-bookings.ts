import type { Sql } from "../sql/sql"
import { type BookingFilter, conditionOf } from "./booking-filter"
import { type BookingRow, selectRows } from "./booking-row"
import { candidatesOf } from "./candidates"
import { COUNT_LIMIT } from "./limits"
import { pageOfFound } from "./page-of-found"
import type { Piece } from "./piece"

export type Page = { offset: number; limit: number }
export type BookingPage = { rows: BookingRow[]; count: number; count_capped: boolean }

/**
 * One page of bookings, newest first: two statements, however many bookings there are and whatever is asked for. The
 * count is exact, or `count_capped` says that there are more: beyond `COUNT_LIMIT`, in a search beyond `SEARCH_LIMIT`, and
 * beyond `LOOK_LIMIT` where each has to be looked up.
 */
export async function listBookings(sql: Sql, filter: BookingFilter, page: Page): Promise<BookingPage> {
  const { after } = filter
  const candidates = candidatesOf(filter)
  if (candidates) return pageOfFound(sql, candidates, { ...page, after })
  const own = conditionOf(filter)
  const listed = { sql: `select b.id, b.created_at from booking b where ${own.sql}`, values: own.values }
  const counted = await countAll(sql, listed)
  const rows = after ? await rowsBehind(sql, listed, after, page) : await rowsAt(sql, listed, page, counted)
  return { rows, ...counted }
}

async function countAll(sql: Sql, listed: Piece) {
  const counting = `select count(*)::int as count from (select 1 from (${listed.sql}) b limit ${COUNT_LIMIT + 1}) counted`
  const [counted] = await sql.execute<{ count: number }>(counting, listed.values)
  const count = counted?.count ?? 0
  return { count: Math.min(count, COUNT_LIMIT), count_capped: count > COUNT_LIMIT }
}

/** What is nearer to the end of a list is read from there: its last page is as cheap as its first. */
async function rowsAt(sql: Sql, listed: Piece, { offset, limit }: Page, counted: Omit<BookingPage, "rows">) {
  const left = counted.count - offset
  if (counted.count_capped || left > offset) return rowsOf(sql, listed, "desc", { offset, limit })
  const rows = await rowsOf(sql, listed, "asc", { offset: Math.max(0, left - limit), limit: clamp(left, limit) })
  return rows.reverse()
}

function clamp(left: number, limit: number): number {
  return Math.max(0, Math.min(left, limit))
}

function rowsBehind(sql: Sql, listed: Piece, after: string, page: Page): Promise<BookingRow[]> {
  const behind = {
    sql: `select id, created_at from (${listed.sql}) b
          where (created_at, id) < (select created_at, id from booking where id = ?)`,
    values: [...listed.values, after],
  }
  return rowsOf(sql, behind, "desc", page)
}

function rowsOf(sql: Sql, listed: Piece, order: "asc" | "desc", { offset, limit }: Page): Promise<BookingRow[]> {
  const ordered = `${listed.sql} order by created_at ${order}, id ${order} limit ? offset ?`
  return sql.execute<BookingRow>(`${selectRows(ordered)} order by b.created_at ${order}, b.id ${order}`, [
    ...listed.values,
    limit,
    offset,
  ])
}
