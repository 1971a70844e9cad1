import { type FieldChange, fieldChanges, type LogValue } from "../change-log/field-change"
import { nameOf, type Person } from "../person/person"

const FIELDS = ["first_name", "last_name", "email", "phone", "address"] as const
type Field = (typeof FIELDS)[number]

/** The master data that differ; what is left out stays as it is. */
export function changedFields(subject: string, before: Person, wanted: Person): FieldChange[] {
  return fieldChanges(subject, tidy(before), tidy(wanted))
}

/** What the changes set, as it is written. */
export function valuesOf(changes: readonly FieldChange[]): Person {
  return Object.fromEntries(changes.map(({ field, after }) => [field, after]))
}

/** Whoever has a name keeps one (C-09): a part of it may be emptied, since some people have only one. */
export function losesName(before: Person, set: Person): boolean {
  return nameOf(before) !== "" && nameOf({ ...before, ...set }) === ""
}

/** Values as they are compared and written; what is left out stays out. */
function tidy(person: Person): Record<string, LogValue> {
  const given = FIELDS.filter((field) => person[field] !== undefined)
  return Object.fromEntries(given.map((field) => [field, tidyValue(field, person[field])]))
}

/** A blank is no value, an address has no empty lines, and an e-mail address is the same in capitals. */
function tidyValue(field: Field, value: Person[Field]): LogValue {
  if (typeof value === "string") return (field === "email" ? value.toLowerCase() : value) || null
  const lines = Object.entries(value ?? {}).flatMap(([name, line]) => (line ? [[name, line] as const] : []))
  return lines.length > 0 ? Object.fromEntries(lines) : null
}
