import type { FieldMays, May } from "../api/answers"
import type { DraftField } from "./draft"
import { ADDRESS_FIELDS } from "./person-values"

export type Refused = Extract<May, { allowed: false }>

/** The right to a field of a form; undefined where the organiser hides it, so that it is not shown at all (SPEC M1). */
export function mayOf(mays: FieldMays, field: DraftField): May | undefined {
  if (field.startsWith("answers.")) return mays[`question:${field.slice("answers.".length)}`]
  return mays[(ADDRESS_FIELDS as readonly string[]).includes(field) ? "address" : field]
}

export function isOpen(mays: FieldMays, field: DraftField): boolean {
  return mayOf(mays, field)?.allowed === true
}

/** Fields that share a limit: open until the same moment, or closed for the same reason. */
export type OpenFields = { until: string | null; fields: DraftField[] }
export type LockedFields = { may: Refused; fields: DraftField[] }

/** The fields of a form by what may be done with them; what most of them share comes first. */
export function rightsByLimit(
  mays: FieldMays,
  fields: readonly DraftField[]
): { open: OpenFields[]; locked: LockedFields[] } {
  const open: OpenFields[] = []
  const locked: LockedFields[] = []
  for (const field of fields) {
    const may = mayOf(mays, field)
    if (!may) continue
    if (may.allowed) put(open, ({ until }) => until === may.until, { until: may.until, fields: [field] })
    else put(locked, (other) => other.may.message === may.message, { may, fields: [field] })
  }
  return { open: byCount(open), locked: byCount(locked) }
}

function put<Group extends { fields: DraftField[] }>(groups: Group[], same: (group: Group) => boolean, alone: Group) {
  const group = groups.find(same)
  if (group) group.fields.push(...alone.fields)
  else groups.push(alone)
}

function byCount<Group extends { fields: DraftField[] }>(groups: Group[]): Group[] {
  return groups.sort((a, b) => b.fields.length - a.fields.length)
}
