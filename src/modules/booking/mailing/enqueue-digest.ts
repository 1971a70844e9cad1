import { digestStart, type Slot } from "../../../domain/mail/slots"
import { enqueue } from "../outbox/enqueue"
import type { Sql } from "../sql/sql"
import { untoldEdits } from "./untold-edits"

export type DueDigest = { event_id: string; to: string; slot: Slot }

/**
 * Asks for an event's digest where there is anything to tell since the last one. Once for each event and slot, however
 * often and on how many workers at once: its cause is unique.
 */
export async function enqueueDigest(sql: Sql, { event_id, to, slot }: DueDigest): Promise<boolean> {
  const cause = `booking_digest:${event_id}:${slot.key}`
  const [last] = await sql.execute<{ cause: string; until: string }>(
    `select cause, payload->>'until' as until from booking_outbox_message
     where topic = 'booking_digest' and payload->>'event_id' = ? and deleted_at is null
     order by payload->>'until' desc limit 1`,
    [event_id]
  )
  if (last && (last.cause === cause || last.until >= slot.at)) return false
  const from = digestStart(slot.at, last?.until ?? null)
  const edits = await untoldEdits(sql, { event_id, after: from, until: slot.at })
  if (edits.length === 0) return false
  const payload = { event_id, from, until: slot.at }
  await enqueue(sql, [{ kind: "mail", topic: "booking_digest", booking_id: null, to, payload, cause }])
  return true
}
