import type { Sql } from "../sql/sql"
import { type BookingFilter, conditionOf } from "./booking-filter"
import { COUNT_LIMIT } from "./limits"

/** A booking as a row of a list, with what its money is read by. Amounts in minor units. */
export type BookingRow = {
  id: string
  number: string
  event_id: string
  order_id: string
  status: string
  origin: string
  version: number
  locale: string
  incomplete: boolean
  oversold: boolean
  first_name: string | null
  last_name: string | null
  email: string
  phone: string | null
  address: unknown
  created_at: Date
  changed_at: Date
  tickets: number
  /** The order lines that paid for its tickets. */
  line_ids: string[]
  refund_open: number
}

export type BookingPage = { rows: BookingRow[]; count: number; count_capped: boolean }

const COLUMNS = [
  ...["id", "number", "event_id", "order_id", "status", "origin", "version", "locale", "incomplete", "oversold"],
  ...["first_name", "last_name", "email", "phone", "address", "created_at", "changed_at"],
]

/**
 * One page of bookings, newest first: two statements, however many bookings there are and whatever is asked for. The
 * count is exact up to `COUNT_LIMIT`; beyond it is that limit, and says so.
 */
export async function listBookings(
  sql: Sql,
  filter: BookingFilter,
  { offset, limit }: { offset: number; limit: number }
): Promise<BookingPage> {
  const page = conditionOf(filter)
  const rows = await sql.execute<BookingRow>(
    `select ${COLUMNS.map((name) => `b.${name}`).join(", ")}, t.tickets, t.line_ids, r.refund_open
     from (
       select b.id from booking b where ${page.sql} order by b.created_at desc, b.id desc limit ? offset ?
     ) page
     join booking b on b.id = page.id
     cross join lateral (
       select count(*)::int as tickets, coalesce(array_agg(distinct line_item_id), '{}') as line_ids
       from booking_participant where booking_id = b.id and deleted_at is null
     ) t
     cross join lateral (
       select coalesce(sum(amount), 0)::float8 as refund_open from booking_refund_case
       where booking_id = b.id and status in ('requested', 'approved') and deleted_at is null
     ) r
     order by b.created_at desc, b.id desc`,
    [...page.values, limit, offset]
  )
  return { rows, ...(await countBookings(sql, filter)) }
}

/** Where the list goes on behind a booking, it counts all the same what there is in all. */
async function countBookings(sql: Sql, { after: _after, ...filter }: BookingFilter) {
  const all = conditionOf(filter)
  const [counted] = await sql.execute<{ count: number }>(
    `select count(*)::int as count from (select 1 from booking b where ${all.sql} limit ${COUNT_LIMIT + 1}) counted`,
    all.values
  )
  const count = counted?.count ?? 0
  return { count: Math.min(count, COUNT_LIMIT), count_capped: count > COUNT_LIMIT }
}
