import type { Sql } from "../sql/sql"

/** The newest bookings of an address, in capitals or not, as many as wanted. */
export async function bookingsOfAddress(sql: Sql, email: string, limit: number): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    "select id from booking where lower(email) = ? and deleted_at is null order by created_at desc, id desc limit ?",
    [email.trim().toLowerCase(), limit]
  )
  return rows.map(({ id }) => id)
}
