import type { Sql } from "../sql/sql"

export type Booker = { id: string; order_id: string; status: string; created_at: Date; ticket_type_ids: string[] }

export type BookerPage = {
  event_id: string
  /** The last id seen; "" for the first page. */
  after: string
  limit: number
  /** Only who booked until then (ISO 8601). */
  booked_until: string
  /** Leaves out who has been reminded in this slot already. */
  slot_key: string
}

/** The next bookings of an event, by their ids, that are neither cancelled nor erased and were not reminded in a slot. */
export async function nextUnreminded(sql: Sql, page: BookerPage): Promise<Booker[]> {
  return sql.execute(
    `select booking.id, booking.order_id, booking.status, booking.created_at,
       array(select distinct ticket_type_id from booking_participant participant
             where participant.booking_id = booking.id and participant.deleted_at is null) as ticket_type_ids
     from booking
     where event_id = ? and id > ? and created_at <= ? and status <> 'cancelled' and anonymised_at is null
       and deleted_at is null and not exists (
         select 1 from booking_outbox_message message
         where message.cause = 'booking_reminder:' || booking.id || ':' || ? and message.deleted_at is null)
     order by id limit ?`,
    [page.event_id, page.after, page.booked_until, page.slot_key, page.limit]
  )
}
