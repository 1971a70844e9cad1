import type { Sql } from "../sql/sql"

/** The addresses that bookings have now, by their ids. Locked until the mails are written, so that none outlives an erasure. */
export async function addressesOf(sql: Sql, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await sql.execute<{ id: string; email: string }>(
    `select id, email from booking where id in (${ids.map(() => "?").join(", ")}) order by id for share`,
    ids
  )
  return new Map(rows.map(({ id, email }) => [id, email]))
}
