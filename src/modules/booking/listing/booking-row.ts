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
  /** The order lines that paid for its tickets and add-ons. */
  line_ids: string[]
  /** What makes a fee of its order its own; see `ownFees`. */
  cancellation_ids: string[]
  is_main: boolean
  refund_open: number
}

const COLUMNS = [
  ...["id", "number", "event_id", "order_id", "status", "origin", "version", "locale", "incomplete", "oversold"],
  ...["first_name", "last_name", "email", "phone", "address", "created_at", "changed_at"],
]

/** Selects the rows of the bookings whose ids `page` selects, as `b`. */
export function selectRows(page: string): string {
  return `
    select ${COLUMNS.map((name) => `b.${name}`).join(", ")}, t.tickets, l.line_ids, r.refund_open,
      array(select id from booking_cancellation where booking_id = b.id) as cancellation_ids,
      exists(select from booking_rebooking where to_booking_id = b.id and is_main) as is_main
    from (${page}) page
    join booking b on b.id = page.id
    cross join lateral (
      select count(*)::int as tickets from booking_participant where booking_id = b.id and deleted_at is null
    ) t
    cross join lateral (
      select coalesce(array_agg(line_item_id), '{}') as line_ids from (
        select line_item_id from booking_participant where booking_id = b.id and deleted_at is null
        union select line_item_id from booking_add_on_taken where booking_id = b.id and line_item_id is not null and deleted_at is null
      ) lines
    ) l
    cross join lateral (
      select coalesce(sum(amount), 0)::float8 as refund_open from booking_refund_case
      where booking_id = b.id and status in ('requested', 'approved') and deleted_at is null
    ) r`
}
