import { idArray, type Sql } from "../sql/sql"

export type DuePage = { after: string; limit: number }

/** Bookings of these events that are not anonymised yet, in the order of their ids, behind `after`. */
export async function dueBookings(sql: Sql, eventIds: readonly string[], { after, limit }: DuePage): Promise<string[]> {
  const due = await sql.execute<{ id: string }>(
    `select id from booking where event_id = any(?::text[]) and anonymised_at is null and deleted_at is null and id > ?
     order by id limit ?`,
    [idArray(eventIds), after, limit]
  )
  return due.map(({ id }) => id)
}
