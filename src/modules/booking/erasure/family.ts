import type { Sql } from "../sql/sql"

/** A booking of a family, as far as finding and judging it takes. */
export type FamilyMember = {
  id: string
  number: string
  order_id: string
  event_id: string
  status: string
  anonymised_at: Date | null
  open_refund_cases: number
  /** A rebooking of it has begun and is not over. */
  rebooking: boolean
  /** The end of its history: whatever happens to a booking moves it. */
  head: string
}

/** No chain of rebookings and shared orders is longer. */
export const MAX_FAMILY = 500

/**
 * The family of a booking: the bookings of its order, all that they were rebooked from and to, and theirs. They share
 * their people, so they are anonymised together (docs/decisions/0019). In the order in which they are locked.
 */
export async function familyOf(sql: Sql, bookingId: string): Promise<FamilyMember[]> {
  return sql.execute<FamilyMember>(
    `with recursive family (id) as (
       select id from booking where id = ?
       union
       select next.id from family cross join lateral (
         select other.id from booking mine join booking other on other.order_id = mine.order_id where mine.id = family.id
         union all select to_booking_id from booking_rebooking where from_booking_id = family.id
         union all select from_booking_id from booking_rebooking where to_booking_id = family.id
       ) next (id)
     )
     select b.id, b.number, b.order_id, b.event_id, b.status, b.anonymised_at, coalesce(chain.hash, '') as head,
            (select count(*)::int from booking_refund_case c where c.booking_id = b.id and c.deleted_at is null
             and (c.status in ('requested', 'approved') or c.unclear_refund_id is not null)) as open_refund_cases,
            exists (select from booking_rebooking_attempt a where a.booking_id = b.id and a.deleted_at is null) as rebooking
     from booking b left join booking_change_log_chain chain on chain.id = b.id
     where b.id in (select id from family) order by b.id limit ${MAX_FAMILY}`,
    [bookingId]
  )
}
