import { fieldChanges, type LogValue } from "../../../domain/change-log/field-change"
import { type Actor, appendChange } from "../change-log/append-change"
import { type Capacity, setCapacities } from "../seats/set-capacities"
import type { Sql } from "../sql/sql"

export type EventChange = {
  event_id: string
  action: string
  capacities: Capacity[]
  /** Without capacity and quota: their earlier values are read here, under the lock. */
  before: Record<string, LogValue | undefined>
  after: Record<string, LogValue | undefined>
  actor: Actor
  /** ISO 8601 */
  now: string
}

/** What a change of an event does in this module: its seats and its log entry, together. Nothing different, no entry. */
export async function changeEvent(sql: Sql, secret: string, change: EventChange): Promise<void> {
  const { event_id, action, capacities, before, after, actor, now } = change
  const [earlier] = await setCapacities(sql, capacities)
  const counted = { capacity: earlier ?? null, quota: earlier ?? null }
  const changes = fieldChanges("event", { ...counted, ...before }, after)
  if (changes.length === 0) return
  await appendChange(sql, secret, { subject_type: "event", subject_id: event_id, action, actor, at: now, changes })
}
