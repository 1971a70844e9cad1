import { type Actor, appendChange, type NewEntry } from "../change-log/append-change"
import type { Sql } from "../sql/sql"

/** What of a finding the history needs. */
export type LoggedFinding = { code: string; booking_id: string | null; event_id: string | null }

export type FindingEntry = { action: "finding.looked_at" | "finding.repaired"; actor: Actor; now: string }

/** Into the history of the booking that a finding is about, else of the event; one about neither has none to write to. */
export async function logFinding(
  sql: Sql,
  secret: string,
  { code, booking_id, event_id }: LoggedFinding,
  { action, actor, now }: FindingEntry
): Promise<void> {
  const subject: Pick<NewEntry, "subject_type" | "subject_id"> | null =
    booking_id !== null
      ? { subject_type: "booking", subject_id: booking_id }
      : event_id !== null
        ? { subject_type: "event", subject_id: event_id }
        : null
  if (!subject) return
  const changes = [{ subject: subject.subject_type, field: "finding", before: null, after: code }]
  await appendChange(sql, secret, { ...subject, action, actor, at: now, changes })
}
