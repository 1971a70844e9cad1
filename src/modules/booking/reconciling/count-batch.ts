import type { Sql } from "../sql/sql"
import { type CheckedBatch, type KeptFindings, keepFindings } from "./keep-findings"

/** A batch of a run, with how much of each kind was looked at in it. */
export type RunBatch = CheckedBatch & { run_id: string; counted: Readonly<Record<string, number>> }

/**
 * Keeps a batch of a run and adds it to the run's figures, which are its progress. A run that is over keeps nothing.
 * @returns whether it is still its turn
 */
export async function countBatch(sql: Sql, batch: RunBatch): Promise<boolean> {
  const [run] = await sql.execute<{ counted: Record<string, number> }>(
    "select counted from booking_reconciliation where id = ? and status = 'running' for update",
    [batch.run_id]
  )
  if (!run) return false
  const kept: KeptFindings = await keepFindings(sql, batch)
  const counted = { ...run.counted }
  for (const [kind, count] of Object.entries(batch.counted)) counted[kind] = (counted[kind] ?? 0) + count
  await sql.execute(
    `update booking_reconciliation set counted = ?, found = found + ?, fresh = fresh + ?, resolved = resolved + ?,
       beyond = beyond + ?, updated_at = now() where id = ?`,
    [JSON.stringify(counted), batch.findings.length, kept.fresh, kept.resolved, kept.beyond, batch.run_id]
  )
  return true
}
