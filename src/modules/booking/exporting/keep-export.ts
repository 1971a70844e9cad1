import type { Sql } from "../sql/sql"

/** An export whose process has not said for so long that it lives is over, whatever its row says. */
export const ALIVE = "interval '2 minutes'"
/** Exports that are remembered, with or without their file. */
const KEPT_EXPORTS = 1_000

/** How far an export is. */
export type ExportProgress = { done: number; rows: number }

/** Says that an export lives, and how far it is. @returns whether it is still its turn */
export async function keepExport(sql: Sql, id: string, progress: ExportProgress | null): Promise<boolean> {
  const alive = await sql.execute(
    `update booking_export set alive_until = now() + ${ALIVE}, done = coalesce(?, done), rows = coalesce(?, rows),
       updated_at = now() where id = ? and status = 'running' returning id`,
    [progress?.done ?? null, progress?.rows ?? null, id]
  )
  return alive.length > 0
}

/** Where the file of an export lies: said before it is written, so that whatever a crash leaves can be erased. */
export async function nameExportFile(sql: Sql, id: string, fileKey: string): Promise<void> {
  await sql.execute("update booking_export set file_key = ?, updated_at = now() where id = ?", [fileKey, id])
}

/** How an export ended: with a file of so many bytes and rows, or with an error. */
export type ExportEnd = { size: number; rows: number } | { error: string }

export async function endExport(sql: Sql, id: string, end: ExportEnd): Promise<void> {
  const { status, error, size, rows } =
    "error" in end
      ? { status: "failed", error: end.error, size: null, rows: null }
      : { status: "finished", error: null, ...end }
  await sql.execute(
    `update booking_export set status = ?, error = ?, size = ?, rows = coalesce(?, rows), finished_at = now(),
       updated_at = now() where id = ? and status = 'running'`,
    [status, error, size, rows, id]
  )
  await sql.execute(
    `delete from booking_export where file_key is null and id in (
       select id from booking_export where status <> 'running' order by started_at desc offset ${KEPT_EXPORTS})`
  )
}
