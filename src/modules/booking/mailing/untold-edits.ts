import type { Sql } from "../sql/sql"

export type UntoldPeriod = {
  event_id: string
  /** ISO 8601, excluded. */
  after: string
  /** ISO 8601, included. */
  until: string
}

/** More than these are not even counted. */
const MAX_EDITS = 1_000

/** What an organiser hears of: edits, and rebookings by the booking that they led to. */
const TOLD = `entry.deleted_at is null and entry.action in ('booking.updated', 'booking.rebooked')
  and (entry.action = 'booking.updated' or entry.changes @> '[{"field": "rebooked_from"}]')`

/** What was told at once is not told again: the way of telling may have been changed since. */
const UNTOLD = `${TOLD} and not exists (
  select 1 from booking_outbox_message message
  where message.booking_id = booking.id and message.topic = 'booking_changed_notice'
    and message.payload->>'entry_id' = entry.id and message.deleted_at is null)`

/** The edits of an event's bookings in a period of which no mail has told the organiser, in their order. */
export async function untoldEdits(
  sql: Sql,
  { event_id, after, until }: UntoldPeriod
): Promise<{ entry_id: string; booking_id: string }[]> {
  return sql.execute(
    `select entry.id as entry_id, booking.id as booking_id
     from booking_change_log_entry entry join booking on booking.id = entry.subject_id
     where ${UNTOLD} and booking.event_id = ? and entry.at > ? and entry.at <= ?
     order by entry.sequence limit ${MAX_EDITS}`,
    [event_id, after, until]
  )
}

/** The next events, by their ids, one of whose bookings was edited since. */
export async function nextEditedEvents(
  sql: Sql,
  { after, since, limit }: { after: string; since: string; limit: number }
): Promise<string[]> {
  const rows = await sql.execute<{ event_id: string }>(
    `select distinct booking.event_id
     from booking_change_log_entry entry join booking on booking.id = entry.subject_id
     where ${UNTOLD} and entry.at > ? and booking.event_id > ? order by booking.event_id limit ?`,
    [since, after, limit]
  )
  return rows.map(({ event_id }) => event_id)
}
