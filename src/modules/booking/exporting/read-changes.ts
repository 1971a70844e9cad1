import { IS_CHANGE } from "../listing/change-filter"
import type { Sql } from "../sql/sql"

/** The last change of a booking, or of a participant, and the fields that it changed as the log names them. */
export type LoggedChange = {
  /** The booking's or the participant's id. */
  id: string
  at: Date
  actor_type: "customer" | "staff" | "system"
  actor_id: string | null
  fields: string[]
}

/** Of each of these bookings the last change of anything about it; bookings that nobody changed have none. */
export async function lastChangesOfBookings(sql: Sql, ids: string): Promise<LoggedChange[]> {
  return sql.execute<LoggedChange>(
    `select distinct on (e.subject_id) e.subject_id as id, e.at, e.actor_type, e.actor_id,
       (select coalesce(jsonb_agg(distinct c.field), '[]') from jsonb_to_recordset(e.changes) c(field text)) as fields
     from booking_change_log_entry e
     where e.subject_id in (select jsonb_array_elements_text(?::jsonb)) and ${IS_CHANGE}
     order by e.subject_id, e.position desc`,
    [ids]
  )
}

/** Of each participant of these bookings the last change that names it. */
export async function lastChangesOfParticipants(sql: Sql, bookingIds: string): Promise<LoggedChange[]> {
  return sql.execute<LoggedChange>(
    `select distinct on (c.id) c.id, e.at, e.actor_type, e.actor_id, c.fields
     from booking_change_log_entry e
     cross join lateral (
       select one.subject as id, jsonb_agg(distinct one.field) as fields
       from jsonb_to_recordset(e.changes) one(subject text, field text) where one.subject <> 'booking' group by one.subject) c
     where e.subject_id in (select jsonb_array_elements_text(?::jsonb)) and ${IS_CHANGE}
     order by c.id, e.position desc`,
    [bookingIds]
  )
}
