import type { Context } from "@medusajs/framework/types"
import { changeFieldRules, type RuleChange, revertedChanges } from "../../../domain/policy/change-field-rules"
import type { Policy } from "../../../domain/policy/policy"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { sqlOf } from "../sql"

type Row = { id: string; policy: Policy | null }

/**
 * Changes cells of an event's matrix, all or none, under the event's row lock: two people who change different cells at
 * once both get what they chose. Answers with the changes that would take them back. Throws `event_not_found`.
 */
export async function writeFieldRules(
  context: Context,
  eventId: string,
  changes: readonly RuleChange[]
): Promise<RuleChange[]> {
  const sql = sqlOf(context)
  const [event] = await sql.execute<Row>(
    "select id, policy from booking_event where id = ? and deleted_at is null for update",
    [eventId]
  )
  const types = await sql.execute<Row>(
    "select id, policy from booking_ticket_type where event_id = ? and deleted_at is null order by id for update",
    [eventId]
  )
  const levels = new Map([[null, event], ...types.map((type) => [type.id, type] as const)])
  const rulesOf = (level: string | null) => levels.get(level)?.policy?.fields ?? {}
  const wanted = [...new Set(changes.map(({ ticket_type_id }) => ticket_type_id))]
  if (wanted.some((level) => !levels.get(level))) throw new RefusalError({ code: "event_not_found" })

  const back = revertedChanges(changes, rulesOf)
  for (const level of wanted) {
    const own = changes.filter(({ ticket_type_id }) => ticket_type_id === level)
    const fields = changeFieldRules(rulesOf(level), own)
    const table = level === null ? "booking_event" : "booking_ticket_type"
    await sql.execute(
      `update ${table} set policy = coalesce(policy, '{}') || jsonb_build_object('fields', ?::jsonb), updated_at = now()
       where id = ?`,
      [JSON.stringify(fields), level ?? eventId]
    )
  }
  return back
}
