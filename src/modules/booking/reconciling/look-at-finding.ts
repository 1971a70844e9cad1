import { RefusalError } from "../../../domain/refusal/refusal-error"
import type { Actor } from "../change-log/append-change"
import { type Sql, update } from "../sql/sql"
import { type LoggedFinding, logFinding } from "./log-finding"

export type Look = {
  id: string
  note: string | null
  actor: Actor
  /** ISO 8601 */
  now: string
}

/** A member of staff has looked at a finding, and says what of it; who and when stands with it and in the history. */
export async function lookAtFinding(sql: Sql, secret: string, { id, note, actor, now }: Look): Promise<void> {
  const [finding] = await sql.execute<LoggedFinding>(
    "select code, booking_id, event_id from booking_finding where id = ? and deleted_at is null for update",
    [id]
  )
  if (!finding) throw new RefusalError({ code: "finding_not_found" })
  await update(sql, "booking_finding", id, { looked_at: now, looked_by: actor.id, note })
  await logFinding(sql, secret, finding, { action: "finding.looked_at", actor: { ...actor, reason: note }, now })
}
