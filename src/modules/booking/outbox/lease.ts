import { MAX_ATTEMPTS } from "../../../domain/mail/retry"
import type { Sql } from "../sql/sql"

/** A message on loan: for ten minutes nobody else sends it. `attempts` counts the loan and stands for it. */
export type LeasedMessage = {
  id: string
  kind: "mail" | "event" | "task"
  topic: string
  booking_id: string | null
  to: string | null
  payload: Record<string, string>
  attempts: number
}

/** Longer than a whole batch can take: seven mails one after the other, each with all the timeouts of its server. */
const LEASE = "interval '10 minutes'"

/**
 * Takes up to `limit` messages that are due, oldest first, each for one worker: rows that another is taking at this
 * moment are skipped. The loan is a time, not a lock, so that no transaction is open while a mail is on its way; the
 * message of a worker that died comes back when its loan is over.
 */
export async function leaseMessages(sql: Sql, limit: number): Promise<LeasedMessage[]> {
  await sql.execute(
    `update booking_outbox_message
     set status = 'failed', last_error = coalesce(last_error, 'The process ended during the last attempt'), updated_at = now()
     where status = 'pending' and attempts >= ? and next_attempt_at <= now() and deleted_at is null`,
    [MAX_ATTEMPTS]
  )
  return sql.execute<LeasedMessage>(
    `with due as (
       select id from booking_outbox_message
       where status = 'pending' and next_attempt_at <= now() and deleted_at is null
       order by created_at, id limit ? for update skip locked
     ), leased as (
       update booking_outbox_message set attempts = attempts + 1, next_attempt_at = now() + ${LEASE}, updated_at = now()
       where id in (select id from due) returning *
     )
     select id, kind, topic, booking_id, "to", payload, attempts from leased order by created_at, id`,
    [limit]
  )
}
