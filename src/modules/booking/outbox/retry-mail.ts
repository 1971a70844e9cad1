import { RefusalError } from "../../../domain/refusal/refusal-error"
import { type Actor, appendChange } from "../change-log/append-change"
import type { Sql } from "../sql/sql"

export type MailRetry = {
  /** Of the outbox message. */
  id: string
  actor: Actor
  /** ISO 8601 */
  now: string
}

type MailRow = { status: "pending" | "sent" | "failed"; topic: string; booking_id: string | null }

/**
 * Staff have a mail sent that was given up: it is due at once, with all its attempts before it again. Throws
 * `mail_not_found`, and `mail_not_failed` for one that was sent or will be tried again anyway.
 */
export async function retryMail(sql: Sql, secret: string, { id, actor, now }: MailRetry): Promise<void> {
  const [mail] = await sql.execute<MailRow>(
    `select status, topic, booking_id from booking_outbox_message
     where id = ? and kind = 'mail' and deleted_at is null for update`,
    [id]
  )
  if (!mail) throw new RefusalError({ code: "mail_not_found" })
  const { status, topic, booking_id } = mail
  if (status !== "failed") throw new RefusalError({ code: "mail_not_failed", status })
  await sql.execute(
    `update booking_outbox_message
     set status = 'pending', attempts = 0, next_attempt_at = now(), updated_at = now() where id = ?`,
    [id]
  )
  if (!booking_id) return
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "mail.retried",
    actor,
    at: now,
    changes: [{ subject: id, field: "mail", before: null, after: topic }],
  })
}
