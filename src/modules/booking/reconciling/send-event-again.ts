import type { Sql } from "../sql/sql"

/** Gives an event or a task that was given up all its attempts again; it is due now. Mails are `retryMail`'s. */
export async function sendEventAgain(sql: Sql, id: string): Promise<void> {
  await sql.execute(
    `update booking_outbox_message set status = 'pending', attempts = 0, next_attempt_at = now(), updated_at = now()
     where id = ? and kind <> 'mail' and status = 'failed' and deleted_at is null`,
    [id]
  )
}
