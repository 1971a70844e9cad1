import type { ExportKind } from "../../../domain/export/export-request"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { type Actor, appendChange } from "../change-log/append-change"
import { type BookingFilter, conditionOf } from "../listing/booking-filter"
import { insert, newId, type Sql } from "../sql/sql"
import { ALIVE } from "./keep-export"

/** Exports of a shop that run at once; each reads and writes as fast as it can. */
const MAX_RUNNING = 2
/** How long a file can be downloaded: it is full of personal data, and can be made anew. */
const KEPT = "interval '24 hours'"

export type NewExport = {
  kind: ExportKind
  /** As it was asked, for whoever looks at the export; `bookings` says the same as conditions. */
  filter: Record<string, unknown>
  bookings: BookingFilter
  locale: string
  timezone: string
  file_name: string
  actor: Actor
}

/**
 * Begins an export, and says so in the history of its event, or of the shop. Throws `export_busy` while as many run as
 * may; one whose process ended counts no more.
 */
export async function beginExport(sql: Sql, secret: string, wanted: NewExport): Promise<string> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 3))", ["booking_export"])
  await sql.execute(
    `update booking_export set status = 'failed', error = 'The process ended', finished_at = now(), updated_at = now()
     where status = 'running' and alive_until < now()`
  )
  const running = await sql.execute("select id from booking_export where status = 'running'")
  if (running.length >= MAX_RUNNING) throw new RefusalError({ code: "export_busy", running: running.length })
  const own = conditionOf(wanted.bookings)
  const [counted] = await sql.execute<{ count: number }>(
    `select count(*)::int as count from booking b where ${own.sql}`,
    own.values
  )
  const { kind, filter, locale, timezone, file_name, actor } = wanted
  const [now] = await sql.execute<Record<"started_at" | "alive_until" | "expires_at", Date>>(
    `select now() as started_at, now() + ${ALIVE} as alive_until, now() + ${KEPT} as expires_at`
  )
  const id = newId("bexp")
  const described = { kind, filter, locale, timezone, file_name, requested_by: actor.id }
  await insert(sql, "booking_export", { id, ...described, ...now, expected: counted?.count ?? 0 })
  await logExport(sql, secret, wanted)
  return id
}

async function logExport(sql: Sql, secret: string, { kind, bookings, actor }: NewExport): Promise<void> {
  const { event_id } = bookings
  const subject_type = event_id ? "event" : "shop"
  await appendChange(sql, secret, {
    subject_type,
    subject_id: event_id ?? "shop",
    action: "export.requested",
    actor,
    at: new Date().toISOString(),
    changes: [{ subject: subject_type, field: "export", before: null, after: kind }],
  })
}
