import { RefusalError } from "../../../domain/refusal/refusal-error"
import { newId, type Sql } from "../sql/sql"

/** A run whose process has not said for so long that it lives is over, whatever its row says. */
const ALIVE = "interval '2 minutes'"
/** Runs that are kept: some months of hourly ones. */
const KEPT_RUNS = 2_000
/** How long a finding is kept after it is gone. */
const KEPT_DAYS = 90

export type NewRun = { scope: "recent" | "full"; requested_by: string | null }

/**
 * Begins a run; its row is the lock that all processes share. Throws `reconciliation_running` while another one lives; one
 * whose process ended blocks nobody.
 */
export async function beginRun(sql: Sql, { scope, requested_by }: NewRun): Promise<string> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 2))", ["booking_reconciliation"])
  await sql.execute(
    `update booking_reconciliation set status = 'failed', error = 'The process ended', finished_at = now(), updated_at = now()
     where status = 'running' and alive_until < now()`
  )
  const [running] = await sql.execute<{ started_at: Date }>(
    "select started_at from booking_reconciliation where status = 'running'"
  )
  if (running) throw new RefusalError({ code: "reconciliation_running", since: running.started_at.toISOString() })
  const [bookings] = await sql.execute<{ count: number }>(
    "select count(*)::int as count from booking where deleted_at is null"
  )
  const id = newId("brec")
  await sql.execute(
    `insert into booking_reconciliation (id, scope, requested_by, started_at, alive_until, expected, counted)
     values (?, ?, ?, now(), now() + ${ALIVE}, ?, '{}')`,
    [id, scope, requested_by, bookings?.count ?? 0]
  )
  return id
}

/** Says that a run lives. @returns whether it is still its turn: its process may have stood still for too long */
export async function keepRunAlive(sql: Sql, id: string): Promise<boolean> {
  const alive = await sql.execute(
    `update booking_reconciliation set alive_until = now() + ${ALIVE}, updated_at = now()
     where id = ? and status = 'running' returning id`,
    [id]
  )
  return alive.length > 0
}

/** Ends a run, and clears away what is long past. `error` is null where it went well. */
export async function endRun(sql: Sql, id: string, error: string | null): Promise<void> {
  await sql.execute(
    `update booking_reconciliation set status = ?, error = ?, finished_at = now(), updated_at = now()
     where id = ? and status = 'running'`,
    [error === null ? "finished" : "failed", error, id]
  )
  await sql.execute(`delete from booking_finding where resolved_at < now() - interval '${KEPT_DAYS} days'`)
  await sql.execute(
    `delete from booking_reconciliation where id in (
       select id from booking_reconciliation where status <> 'running' order by started_at desc offset ${KEPT_RUNS})`
  )
}
