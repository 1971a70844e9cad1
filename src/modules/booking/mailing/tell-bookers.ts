import { type Actor, appendChange } from "../change-log/append-change"
import { enqueue } from "../outbox/enqueue"
import type { Sql } from "../sql/sql"
import { delayOf } from "./enqueue-reminders"

/** One press of the button "tell all bookers now". */
export type Telling = {
  id: string
  event_id: string
  actor: Actor
  /** ISO 8601 */
  now: string
}

/** Where a batch begins: the last booking of the one before, and how many came before it. */
export type TellingBatch = { after: string; before: number; limit: number }

const TELLABLE = "event_id = ? and status <> 'cancelled' and anonymised_at is null and deleted_at is null"

/**
 * Asks for one batch of a telling's mails; each booking gets one however often the batch is run. The first batch tells the
 * event's history.
 * @returns the last booking of the batch; null when there are no more
 */
export async function tellBookers(
  sql: Sql,
  secret: string,
  telling: Telling,
  { after, before, limit }: TellingBatch
): Promise<{ last: string; told: number } | null> {
  const { id, event_id, actor, now } = telling
  if (after === "") await logOnce(sql, secret, telling)
  const bookings = await sql.execute<{ id: string; email: string }>(
    `select id, email from booking where ${TELLABLE} and id > ? and created_at <= ? order by id limit ? for share`,
    [event_id, after, now, limit]
  )
  const last = bookings.at(-1)
  if (!last) return null
  await enqueue(
    sql,
    bookings.map((booking, index) => ({
      kind: "mail" as const,
      topic: "booking_invitation",
      booking_id: booking.id,
      to: booking.email,
      payload: { telling_id: id, actor_id: actor.id ?? "" },
      cause: `booking_invitation:${id}:${booking.id}`,
      delay_seconds: delayOf(before + index),
    }))
  )
  return { last: last.id, told: bookings.length }
}

async function logOnce(sql: Sql, secret: string, { id, event_id, actor, now }: Telling): Promise<void> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 3))", [id])
  const known = await sql.execute(
    `select 1 from booking_outbox_message where topic = 'booking_invitation' and payload->>'telling_id' = ? limit 1`,
    [id]
  )
  const [counted] = await sql.execute<{ bookings: number }>(
    `select count(*)::int as bookings from booking where ${TELLABLE}`,
    [event_id]
  )
  if (known.length > 0 || !counted?.bookings) return
  const changes = [{ subject: "event", field: "bookings_told", before: null, after: counted.bookings }]
  await appendChange(sql, secret, {
    ...{ subject_type: "event", subject_id: event_id, action: "event.bookers_told", actor, at: now, changes },
  })
}

/** Left out: bookings that could not be changed any more when their mail's turn came. */
export type TellingProgress = { total: number; pending: number; sent: number; left_out: number; failed: number }

/** How far a telling has come. */
export async function tellingProgress(sql: Sql, id: string): Promise<TellingProgress> {
  const rows = await sql.execute<{ status: "pending" | "sent" | "left_out" | "failed"; mails: number }>(
    `select case when status = 'sent' and sent_at is null then 'left_out' else status end as status,
       count(*)::int as mails
     from booking_outbox_message where topic = 'booking_invitation' and payload->>'telling_id' = ? and deleted_at is null group by 1`,
    [id]
  )
  const of = (status: string) => rows.find((row) => row.status === status)?.mails ?? 0
  const [pending, sent, left_out, failed] = [of("pending"), of("sent"), of("left_out"), of("failed")]
  return { total: pending + sent + left_out + failed, pending, sent, left_out, failed }
}
