import type { Sql } from "../sql/sql"

export type OwingBooking = { id: string; order_id: string; event_id: string }

export type OwingPage = {
  /** Whose term ends until then (ISO 8601). */
  due_until: string
  /** The last id seen; "" for the first page. */
  after: string
  limit: number
}

/** The next bookings that owe something, by their ids: of each order the one that is due first, for it owes one sum for all of them. */
export async function nextOwing(sql: Sql, { due_until, after, limit }: OwingPage): Promise<OwingBooking[]> {
  return sql.execute(
    `select id, order_id, event_id from booking
     where payment_due_at <= ? and id > ? and anonymised_at is null and deleted_at is null and not exists (
       select 1 from booking first where first.order_id = booking.order_id
       and (first.payment_due_at, first.id) < (booking.payment_due_at, booking.id)
       and first.anonymised_at is null and first.deleted_at is null)
     order by id limit ?`,
    [due_until, after, limit]
  )
}
