import type { Area } from "../../../domain/reconciliation/area"
import { unitOf } from "../../../domain/reconciliation/area"
import { type Finding, findingKey } from "../../../domain/reconciliation/finding"
import { REMEDIES } from "../../../domain/reconciliation/remedy"
import { newId, type Sql } from "../sql/sql"

/** Open findings that are kept: more would not tell more. */
const KEPT_OPEN = 1000

/** What one batch of a run looked at, and found. */
export type CheckedBatch = {
  /** Null: not part of a run, but looked at again after a repair. */
  run_id: string | null
  area: Area
  /** Null: everything there is in the area, but for `skipped`. */
  units: readonly string[] | null
  skipped: readonly string[]
  findings: readonly Finding[]
  /** Whether `findings` is all there is: else what is not among them may still be there. */
  complete: boolean
}

export type KeptFindings = { fresh: number; resolved: number; beyond: number }

/**
 * Keeps what was found: known findings are seen again, new ones added while there is room; and those of what was looked at
 * that were not found any more are resolved. All of a batch in one transaction, so it may be told twice.
 */
export async function keepFindings(sql: Sql, batch: CheckedBatch): Promise<KeptFindings> {
  const found = new Map(batch.findings.map((finding) => [findingKey(finding), finding]))
  const known = await seeAgain(sql, found)
  const unknown = [...found].filter(([key]) => !known.has(key))
  const room = unknown.length > 0 ? await roomLeft(sql) : 0
  const fresh = unknown.slice(0, room).map(([key, finding]) => rowOf(key, finding))
  await add(sql, fresh)
  const resolved = batch.complete ? await resolve(sql, batch, [...found.keys()]) : 0
  return { fresh: fresh.length, resolved, beyond: unknown.length - fresh.length }
}

/** Figures and names as they are now. */
async function seeAgain(sql: Sql, found: ReadonlyMap<string, Finding>): Promise<Set<string>> {
  if (found.size === 0) return new Set()
  const rows = [...found].map(([key, { figures, subject }]) => ({ key, figures, subject_name: subject.name }))
  const seen = await sql.execute<{ key: string }>(
    `update booking_finding finding
     set figures = seen.figures, subject_name = seen.subject_name, last_seen_at = clock_timestamp(), updated_at = now()
     from jsonb_to_recordset(?::jsonb) seen (key text, figures jsonb, subject_name text)
     where finding.key = seen.key and finding.resolved_at is null and finding.deleted_at is null returning finding.key`,
    [JSON.stringify(rows)]
  )
  return new Set(seen.map(({ key }) => key))
}

async function roomLeft(sql: Sql): Promise<number> {
  const [open] = await sql.execute<{ count: number }>(
    "select count(*)::int as count from booking_finding where resolved_at is null and deleted_at is null"
  )
  return Math.max(0, KEPT_OPEN - (open?.count ?? 0))
}

function rowOf(key: string, finding: Finding) {
  const { code, detail, figures, subject } = finding
  const { type, id, name, booking_id, order_id, event_id } = subject
  const { severity } = REMEDIES[code]
  const about = { subject_type: type, subject_id: id, subject_name: name, booking_id, order_id, event_id }
  return { id: newId("bfnd"), key, code, severity, ...unitOf(finding), ...about, detail, figures }
}

async function add(sql: Sql, rows: readonly ReturnType<typeof rowOf>[]): Promise<void> {
  if (rows.length === 0) return
  await sql.execute(
    `insert into booking_finding (id, key, code, severity, area, unit, subject_type, subject_id, subject_name, booking_id,
       order_id, event_id, detail, figures, first_seen_at, last_seen_at)
     select id, key, code, severity, area, unit, subject_type, subject_id, subject_name, booking_id,
       order_id, event_id, detail, figures, clock_timestamp(), clock_timestamp()
     from jsonb_to_recordset(?::jsonb) fresh (id text, key text, code text, severity text, area text, unit text,
       subject_type text, subject_id text, subject_name text, booking_id text, order_id text, event_id text, detail text,
       figures jsonb)
     on conflict (key) where resolved_at is null and deleted_at is null do nothing`,
    [JSON.stringify(rows)]
  )
}

/** What the batch looked at and did not find; at the end of an area, also what its run has not seen at all. */
async function resolve(sql: Sql, { run_id, area, units, skipped }: CheckedBatch, found: string[]): Promise<number> {
  const looked =
    units === null
      ? `last_seen_at < (select started_at from booking_reconciliation where id = ?)
         and unit not in (select jsonb_array_elements_text(?::jsonb))`
      : "unit in (select jsonb_array_elements_text(?::jsonb))"
  const values = units === null ? [run_id, JSON.stringify(skipped)] : [JSON.stringify(units)]
  const resolved = await sql.execute(
    `update booking_finding set resolved_at = now(), updated_at = now()
     where area = ? and resolved_at is null and deleted_at is null
     and key not in (select jsonb_array_elements_text(?::jsonb)) and ${looked} returning id`,
    [area, JSON.stringify(found), ...values]
  )
  return resolved.length
}
