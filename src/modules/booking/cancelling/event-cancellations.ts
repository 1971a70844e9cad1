import { insert, newId, type Sql } from "../sql/sql"

/** How long a process has for one booking before another one goes on with the run. */
const LEASE = "interval '2 minutes'"
/** The most failures that a run lists; it goes on all the same. */
const MAX_FAILURES = 1_000

export type NewEventCancellation = {
  event_id: string
  reason: string
  message: string | null
  actor_id: string | null
}

export type Failure = { booking_id: string; error: string }
export type RunningCancellation = {
  id: string
  event_id: string
  reason: string
  actor_id: string | null
}

/** Begins a run over the bookings that stand; one that runs already goes on as it is. @returns its id */
export async function beginEventCancellation(sql: Sql, wanted: NewEventCancellation): Promise<string> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 3))", [wanted.event_id])
  const [running] = await sql.execute<{ id: string }>(
    "select id from booking_event_cancellation where event_id = ? and status = 'running' and deleted_at is null",
    [wanted.event_id]
  )
  if (running) return running.id
  const [standing] = await sql.execute<{ total: number }>(
    "select count(*)::int as total from booking where event_id = ? and status <> 'cancelled' and deleted_at is null",
    [wanted.event_id]
  )
  const id = newId("bevc")
  await insert(sql, "booking_event_cancellation", { id, ...wanted, total: standing?.total ?? 0 })
  return id
}

/** Takes runs that nobody works on, for as long as one booking may take. Without an id: all that broke off. */
export async function leaseEventCancellations(sql: Sql, id: string | null): Promise<RunningCancellation[]> {
  return sql.execute<RunningCancellation>(
    `update booking_event_cancellation set leased_until = now() + ${LEASE}, updated_at = now()
     where status = 'running' and (leased_until is null or leased_until < now()) and (?::text is null or id = ?)
     and deleted_at is null returning id, event_id, reason, actor_id`,
    [id, id]
  )
}

/** Keeps a run for the next booking. */
export async function keepEventCancellation(sql: Sql, id: string): Promise<void> {
  await sql.execute(`update booking_event_cancellation set leased_until = now() + ${LEASE} where id = ?`, [id])
}

/** The next bookings of an event that stand, by id. */
export async function standingBookings(
  sql: Sql,
  { event_id, after, limit }: { event_id: string; after: string; limit: number }
): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    `select id from booking where event_id = ? and status <> 'cancelled' and id > ? and deleted_at is null
     order by id limit ?`,
    [event_id, after, limit]
  )
  return rows.map(({ id }) => id)
}

/** A run that has come to the last booking. What failed is listed; another run tries it again. */
export async function endEventCancellation(sql: Sql, id: string, failed: readonly Failure[]): Promise<void> {
  await sql.execute(
    `update booking_event_cancellation set status = 'done', failed = ?, ended_at = now(), leased_until = null,
     updated_at = now() where id = ? and status = 'running'`,
    [JSON.stringify(failed.slice(0, MAX_FAILURES)), id]
  )
}

export type EventCancellationProgress = {
  done: number
  refunds: { count: number; amounts: { currency_code: string; amount: number }[] }
}

/** How far a run is: bookings that it has cancelled, and what is owed back for them. */
export async function eventCancellationProgress(sql: Sql, id: string): Promise<EventCancellationProgress> {
  const [cancelled] = await sql.execute<{ done: number }>(
    "select count(*)::int as done from booking_cancellation where event_cancellation_id = ? and deleted_at is null",
    [id]
  )
  const amounts = await sql.execute<{ currency_code: string; amount: number; count: number }>(
    `select refund.currency_code, sum(refund.amount + refund.paid)::int as amount, count(*)::int as count
     from booking_cancellation cancellation join booking_refund_case refund on refund.id = cancellation.refund_case_id
     where cancellation.event_cancellation_id = ? and cancellation.deleted_at is null
     group by refund.currency_code order by refund.currency_code`,
    [id]
  )
  const count = amounts.reduce((sum, one) => sum + one.count, 0)
  const owed = amounts.map(({ currency_code, amount }) => ({ currency_code, amount }))
  return { done: cancelled?.done ?? 0, refunds: { count, amounts: owed } }
}
