import { type Decision, type Refusal, refuse } from "../../domain/decision"
import type { FieldRights } from "../../domain/editing/edit"
import type { Person } from "../../domain/person/person"
import type { Permission } from "../../domain/policy/may"
import { type Language, sentence } from "../../domain/refusal/sentences"

/** A right as pages show it: until when, or why not; `level` says where it was decided. */
export function mayView(right: Decision<Permission>, language: Language) {
  if (right.ok) return { allowed: true, until: right.value.until, level: right.value.level }
  const { code, ...details }: Refusal = right.refusal
  return { allowed: false, code, message: sentence(right.refusal, language), details }
}

/** The right to each field that its organiser does not hide. */
export function fieldsView(rights: FieldRights, language: Language) {
  const seen = Object.entries(rights).filter(([field]) => !isHidden(rights, field))
  return Object.fromEntries(seen.map(([field, right]) => [field, mayView(right, language)]))
}

/** The rights to somebody's fields once they have attended, where that closes them (C-11); what is hidden stays so. */
export function lockedAsAttended(rights: FieldRights, participant_id: string): FieldRights {
  const locked = refuse({ code: "participant_attended", participant_id })
  const closed = Object.keys(rights).filter((field) => !isHidden(rights, field))
  return { ...rights, ...Object.fromEntries(closed.map((field) => [field, locked])) }
}

/** Master data without what the organiser hides. */
export function withoutHidden(person: Required<Person>, rights: FieldRights): Person {
  return Object.fromEntries(Object.entries(person).filter(([field]) => !isHidden(rights, field)))
}

/** Hidden is what the matrix hides: nothing else is refused as a field that cannot be edited. */
export function isHidden(rights: FieldRights, field: string): boolean {
  const right = rights[field]
  return right !== undefined && !right.ok && right.refusal.code === "field_not_editable"
}
