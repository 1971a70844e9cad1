import type { Sql } from "../sql/sql"
import { type BookingRow, selectRows } from "./booking-row"
import type { Candidates } from "./candidates"
import type { BookingPage, Page } from "./list-bookings"
import { all } from "./piece"

type Found = { count: number; most: number; ids: string[] }

/**
 * A page of the bookings that are among the candidates. Whatever took as many from an index as it may has left others
 * behind, and so the count is capped.
 */
export async function pageOfFound(
  sql: Sql,
  candidates: Candidates,
  { after, offset, limit }: Page & { after: string | undefined }
): Promise<BookingPage> {
  // Until the end of the transaction: they collect all that fits half of the shop before a limit can end them.
  await sql.execute("set local enable_bitmapscan = off")
  const start = candidates.rows
  const asked = all(candidates.asked)
  const fits =
    candidates.asked.length === 0
      ? ""
      : `cross join lateral (select 1 from booking b where b.id = candidates.id and ${asked.sql} offset 0) b`
  const behind = after ? "where (created_at, id) < (select created_at, id from booking where id = ?)" : ""
  const [found] = await sql.execute<Found>(
    `with candidates as materialized (${start.sql}),
       found as materialized (
         select distinct candidates.id, candidates.created_at from candidates ${fits} where candidates.id is not null),
       page as (select * from found ${behind} order by created_at desc, id desc limit ? offset ?)
     select (select count(*)::int from found) as count,
       (select coalesce(max(taken), 0)::int from (select count(*) as taken from candidates group by by) each) as most,
       (select coalesce(jsonb_agg(id), '[]') from page) as ids`,
    [...start.values, ...asked.values, ...(after ? [after] : []), limit, offset]
  )
  const { count, most, ids } = found ?? { count: 0, most: 0, ids: [] }
  return { rows: await rowsOf(sql, ids), count, count_capped: most > candidates.limit }
}

function rowsOf(sql: Sql, ids: readonly string[]): Promise<BookingRow[]> {
  const page = "select value as id from jsonb_array_elements_text(?::jsonb)"
  return sql.execute<BookingRow>(`${selectRows(page)} order by b.created_at desc, b.id desc`, [JSON.stringify(ids)])
}
