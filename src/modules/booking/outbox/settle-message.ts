import { MAX_ATTEMPTS } from "../../../domain/mail/retry"
import { appendChange } from "../change-log/append-change"
import type { Sql } from "../sql/sql"
import type { LeasedMessage } from "./lease"

/** How an attempt ended; one that found nothing to say ended well, and sent nothing. An error holds no personal data; `wait` is in seconds, null where waiting helps nothing; what is `postponed` has all its attempts before it. */
export type AttemptResult =
  | { ok: true; sent: boolean }
  | { ok: false; error: string; wait: number | null; postponed?: true }

/**
 * Writes down how an attempt ended (what was left out has no `sent_at`), and in the booking's history that a mail has left or was given up (SPEC V36). A worker
 * whose loan has passed to another writes nothing: the other one's word counts.
 * @returns the status that the message has now, or null when the loan was over
 */
export async function settleMessage(
  sql: Sql,
  secret: string,
  { id, attempts }: Pick<LeasedMessage, "id" | "attempts">,
  result: AttemptResult
): Promise<"sent" | "pending" | "failed" | null> {
  const wait = result.ok ? 0 : result.wait
  const status = result.ok ? "sent" : wait !== null && attempts < MAX_ATTEMPTS ? "pending" : "failed"
  const [settled] = await sql.execute<SettledMail>(
    `update booking_outbox_message
     set status = ?, attempts = case when ? then 0 else attempts end, last_error = ?, sent_at = case when ? then now() end,
         next_attempt_at = now() + ? * interval '1 second', updated_at = now()
     where id = ? and attempts = ? and status = 'pending' returning kind, topic, booking_id, "to"`,
    [
      status,
      !result.ok && result.postponed === true,
      result.ok ? null : result.error,
      result.ok && result.sent,
      wait ?? 0,
      id,
      attempts,
    ]
  )
  if (!settled) return null
  const leftOut = result.ok && !result.sent
  if (status !== "pending" && !leftOut) await noteMail(sql, secret, settled, `mail.${status}`)
  return status
}

type SettledMail = { kind: "mail" | "event"; topic: string; booking_id: string | null; to: string | null }

async function noteMail(sql: Sql, secret: string, mail: SettledMail, action: "mail.sent" | "mail.failed") {
  const { kind, topic, booking_id, to } = mail
  if (kind !== "mail" || !booking_id) return
  const told = (field: string, after: string | null) => ({ subject: "booking", field, before: null, after })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action,
    actor: { type: "system", id: null, channel: "system" },
    at: new Date().toISOString(),
    changes: [told("mail", topic), told("to", to)],
  })
}
