import type { Sql } from "../sql/sql"

/** Where to go on: behind which order id, how many, and only those with something of ours changed since (ISO 8601), if given. */
export type OrderPage = { after: string; limit: number; since: string | null }

const CHANGED = `and (
  greatest(updated_at, changed_at) >= ?
  or order_id in (select order_id from booking_refund_case where updated_at >= ? and deleted_at is null)
  or order_id in (select order_id from booking_rebooking_attempt where deleted_at is null))`

/** The next orders that have bookings, by id: a walk over all of them never holds more than a page. */
export async function nextBookedOrderIds(sql: Sql, { after, limit, since }: OrderPage): Promise<string[]> {
  const rows = await sql.execute<{ order_id: string }>(
    `select order_id from booking where order_id > ? and deleted_at is null ${since === null ? "" : CHANGED}
     group by order_id order by order_id limit ?`,
    since === null ? [after, limit] : [after, since, since, limit]
  )
  return rows.map(({ order_id }) => order_id)
}
