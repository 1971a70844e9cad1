import { z } from "@medusajs/framework/zod"
import { type FieldKey, type FieldRules, fieldKeySchema, fieldRuleSchema } from "./field"

/** The most cells of the matrix that one request changes. */
const MAX_CHANGES = 2_000

const cellSchema = z
  .object({
    /** Null: of the event, for all its ticket types that say nothing themselves. */
    ticket_type_id: z.string().max(100).nullable(),
    field: fieldKeySchema,
    /** Null: as the level above. */
    rule: fieldRuleSchema.nullable(),
  })
  .strict()

/** Body of `POST /admin/events/:id/field-rules`: the cells that change (SPEC M1, M3); all others stay. */
export const changeFieldRulesSchema = z.object({ changes: z.array(cellSchema).min(1).max(MAX_CHANGES) }).strict()
export type ChangeFieldRules = z.infer<typeof changeFieldRulesSchema>
export type RuleChange = ChangeFieldRules["changes"][number]

/** The rules of one level after some of its cells have changed. */
export function changeFieldRules(rules: FieldRules, changes: readonly RuleChange[]): FieldRules {
  const cells = new Map(Object.entries(rules))
  for (const { field, rule } of changes) {
    if (rule) cells.set(field, rule)
    else cells.delete(field)
  }
  return Object.fromEntries(cells)
}

/** The changes that take the given ones back. */
export function revertedChanges(
  changes: readonly RuleChange[],
  rulesOf: (ticketTypeId: string | null) => FieldRules
): RuleChange[] {
  return changes.map(({ ticket_type_id, field }) => {
    return { ticket_type_id, field, rule: rulesOf(ticket_type_id)[field] ?? null }
  })
}

/** How the log names a cell. */
export function cellName({ ticket_type_id, field }: { ticket_type_id: string | null; field: FieldKey }): string {
  return `rule:${ticket_type_id ?? "event"}:${field}`
}
