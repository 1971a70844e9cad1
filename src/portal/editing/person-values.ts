import type { Person } from "../../domain/person/person"
import type { PersonData } from "../api/answers"

/** The fields of a person's form (SPEC P12), in the order in which they are asked. */
export const PERSON_FIELDS = [
  "first_name",
  "last_name",
  "email",
  "phone",
  "company",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "country_code",
] as const
export type PersonField = (typeof PERSON_FIELDS)[number]
export type PersonValues = Record<PersonField, string>

export const NAME_FIELDS = ["first_name", "last_name"] as const
export const REACH_FIELDS = ["email", "phone"] as const
export const ADDRESS_FIELDS = ["company", "address_1", "address_2", "postal_code", "city", "country_code"] as const

/** What the form shows of a person. A province, which the form does not ask, stays with the address. */
export function toValues(person: PersonData): PersonValues {
  const { first_name, last_name, email, phone, address } = person
  const flat = { first_name, last_name, email, phone, ...address }
  const entries = PERSON_FIELDS.map((field) => [field, flat[field] ?? ""] as const)
  return Object.fromEntries(entries) as PersonValues
}

/** Whether two forms say the same about a field; spaces around it do not count. */
export function sameField(field: PersonField, a: PersonValues, b: PersonValues): boolean {
  return a[field].trim() === b[field].trim()
}

export function changedFields(base: PersonValues, values: PersonValues): PersonField[] {
  return PERSON_FIELDS.filter((field) => !sameField(field, base, values))
}

/**
 * What to send: the changed fields and no other, because each may have its own rule (SPEC M1). An address goes as a
 * whole, so that the shop stores what the customer saw. Emptied fields are null.
 */
export function personChange(person: PersonData, values: PersonValues): Person {
  const changed = changedFields(toValues(person), values)
  const change: Person = {}
  for (const field of [...NAME_FIELDS, ...REACH_FIELDS]) {
    if (changed.includes(field)) change[field] = values[field].trim() || null
  }
  if (ADDRESS_FIELDS.some((field) => changed.includes(field))) change.address = address(person, values)
  return change
}

function address(person: PersonData, values: PersonValues): Person["address"] {
  const filled = ADDRESS_FIELDS.map((field) => [field, values[field].trim()] as const).filter(
    ([, value]) => value !== ""
  )
  if (filled.length === 0) return null
  const province = person.address?.province
  return { ...Object.fromEntries(filled), ...(province ? { province } : {}) }
}
