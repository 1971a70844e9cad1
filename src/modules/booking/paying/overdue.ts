import type { Sql } from "../sql/sql"

export type OverdueRow = {
  id: string
  number: string
  status: string
  order_id: string
  event_id: string
  first_name: string | null
  last_name: string | null
  email: string
  phone: string | null
  payment_due_at: Date
  /** Reminders and last notices that have left, and when the last of them did. */
  reminded: number
  last_reminded_at: Date | null
}

export type OverduePage = { now: string; offset: number; limit: number }

/** The bookings whose payment term is over, the oldest first: of each order the one that is due first, for it owes one sum for all of them. */
const OVERDUE = `from booking where payment_due_at < ? and anonymised_at is null and deleted_at is null and not exists (
  select 1 from booking first where first.order_id = booking.order_id
  and (first.payment_due_at, first.id) < (booking.payment_due_at, booking.id)
  and first.anonymised_at is null and first.deleted_at is null)`

/** One page of who has not paid in time (SPEC V15). */
export async function overdueBookings(
  sql: Sql,
  { now, offset, limit }: OverduePage
): Promise<{ rows: OverdueRow[]; count: number }> {
  const [counted] = await sql.execute<{ count: number }>(`select count(*)::int as count ${OVERDUE}`, [now])
  const rows = await sql.execute<OverdueRow>(
    `select id, number, status, order_id, event_id, first_name, last_name, email, phone, payment_due_at, sent.*
     from (select * ${OVERDUE} order by payment_due_at, id limit ? offset ?) booking,
     lateral (select count(*)::int as reminded, max(sent_at) as last_reminded_at from booking_outbox_message message
       where message.booking_id = booking.id and message.topic in ('payment_reminder', 'final_notice')
       and message.sent_at is not null and message.deleted_at is null) sent
     order by payment_due_at, id`,
    [now, limit, offset]
  )
  return { rows, count: counted?.count ?? 0 }
}
