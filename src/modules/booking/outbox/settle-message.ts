import { MAX_ATTEMPTS } from "../../../domain/mail/retry"
import type { Sql } from "../sql/sql"
import type { LeasedMessage } from "./lease"

/** How an attempt ended. An error holds no personal data; `wait` is in seconds, null where waiting helps nothing. */
export type AttemptResult = { ok: true } | { ok: false; error: string; wait: number | null }

/**
 * Writes down how an attempt ended. A worker whose loan has passed to another writes nothing: the other one's word counts.
 * @returns the status that the message has now, or null when the loan was over
 */
export async function settleMessage(
  sql: Sql,
  { id, attempts }: Pick<LeasedMessage, "id" | "attempts">,
  result: AttemptResult
): Promise<"sent" | "pending" | "failed" | null> {
  const wait = result.ok ? 0 : result.wait
  const status = result.ok ? "sent" : wait !== null && attempts < MAX_ATTEMPTS ? "pending" : "failed"
  const [settled] = await sql.execute<{ id: string }>(
    `update booking_outbox_message
     set status = ?, last_error = ?, sent_at = case when ? then now() end,
         next_attempt_at = now() + ? * interval '1 second', updated_at = now()
     where id = ? and attempts = ? and status = 'pending' returning id`,
    [status, result.ok ? null : result.error, result.ok, wait ?? 0, id, attempts]
  )
  return settled ? status : null
}
