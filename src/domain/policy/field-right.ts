import { accept, type Decision, refuse } from "../decision"
import { inTime } from "../time/deadline"
import type { FieldKey } from "./field"
import { inPeriod, type Permission, type RuleFacts, selfService } from "./may"
import { decide, decideField } from "./policy"

/**
 * What staff opened for one booking until a moment (SPEC M14). With `fields` null it extends every deadline and leaves
 * locked what the matrix locks; named fields are opened whatever the matrix says.
 */
export type Grant = { fields: readonly string[] | null; until: string }

export type FieldFacts = RuleFacts & {
  grants: readonly Grant[]
  /** The deadline where the field has none of its own: of a name that a ticket has already, or of any other edit. */
  deadline: "edit_until" | "rename_until"
}

/**
 * Whether somebody may change one field of a booking now, and which level decided (DESIGN 3). Staff may. Customers may
 * where self-service is on, the field is editable, and its deadline has not passed; or where staff granted it.
 */
export function fieldRight(field: FieldKey, facts: FieldFacts): Decision<Permission> {
  const { actor, layers, word, now } = facts
  if (actor !== "customer") return selfService(facts)
  const named = lastOf(facts.grants, now, (fields) => fields?.includes(field) ?? false)
  if (named) return accept({ level: "grant", until: named })

  const { value: rule, level } = decideField(field, layers)
  if (rule.mode === "hidden") return refuse({ code: "field_not_editable", field })
  if (rule.mode === "read_only") return refuse({ code: "field_read_only", field, level, ...word })

  const own = rule.until ? { value: rule.until, level } : decide(facts.deadline, layers)
  const open = selfService(facts)
  const right = open.ok ? inPeriod(own, "editing_closed", facts) : open
  const extended = lastOf(facts.grants, now, (fields) => fields === null)
  if (!extended || (right.ok && right.value.until && inTime(extended, right.value.until))) return right
  return accept({ level: "grant", until: extended })
}

/** The last moment of the grants that match and have not lapsed; null: there is none. */
function lastOf(grants: readonly Grant[], now: string, matches: (fields: Grant["fields"]) => boolean): string | null {
  return grants
    .filter(({ fields, until }) => matches(fields) && inTime(now, until))
    .reduce<string | null>((last, { until }) => (last !== null && inTime(until, last) ? last : until), null)
}
