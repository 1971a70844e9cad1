import type { Sql } from "../sql/sql"

export type ErasableExport = { id: string; file_key: string }

/** Exports whose file has served its time, or was never finished; so many at most. */
export async function erasableExports(sql: Sql, limit: number): Promise<ErasableExport[]> {
  return sql.execute<ErasableExport>(
    `select id, file_key from booking_export where file_key is not null
       and (expires_at < now() or status = 'failed' or (status = 'running' and alive_until < now()))
     order by expires_at limit ?`,
    [limit]
  )
}

/** The file is gone, and with it what was searched for: somebody's name, perhaps. */
export async function forgetExportFile(sql: Sql, id: string): Promise<void> {
  await sql.execute(
    "update booking_export set file_key = null, filter = filter - 'q', updated_at = now() where id = ?",
    [id]
  )
}
