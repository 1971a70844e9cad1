import type { Sql } from "../sql/sql"

/** Ends a task that whoever wrote it has done at once: it was there for what a crash would have left. */
export async function endTask(sql: Sql, cause: string): Promise<void> {
  await sql.execute(
    `update booking_outbox_message set status = 'sent', sent_at = now(), updated_at = now()
     where cause = ? and status = 'pending' and deleted_at is null`,
    [cause]
  )
}
