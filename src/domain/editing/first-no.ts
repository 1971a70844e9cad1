import type { FieldChange } from "../change-log/field-change"
import { refuse } from "../decision"
import type { FieldRights } from "./edit"

/** The refusal of the first change that there is no right to. */
export function firstNo(changes: readonly FieldChange[], rights: FieldRights) {
  for (const { field } of changes) {
    const right = rights[field] ?? refuse({ code: "field_not_editable", field })
    if (!right.ok) return right
  }
  return null
}
