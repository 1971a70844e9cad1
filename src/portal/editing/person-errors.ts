import { personSchema } from "../../domain/person/person"
import type { PersonData } from "../api/answers"
import { PERSON_FIELDS, type PersonField, type PersonValues, personChange } from "./person-values"

/** What is wrong with a field; the sentences are in texts.ts. */
export type PersonError = "name_needed" | "email_needed" | "email_invalid" | "phone_invalid" | "too_long"
export type PersonErrors = Partial<Record<PersonField, PersonError>>

/** What must not be empty: a ticket that was once named keeps a name (C-09), and a booker can be written to. */
export type Needs = { name: boolean; email: boolean }

/** Checks what is typed with the shop's own rule, so that nothing is refused later that was accepted here. */
export function personErrors(person: PersonData, values: PersonValues, needs: Needs): PersonErrors {
  const errors: PersonErrors = {}
  if (needs.name && !values.first_name.trim() && !values.last_name.trim()) errors.first_name = "name_needed"
  if (needs.email && !values.email.trim()) errors.email = "email_needed"

  const checked = personSchema.safeParse(personChange(person, values))
  for (const { path } of checked.error?.issues ?? []) {
    const field = PERSON_FIELDS.find((each) => each === path.at(-1))
    if (field) errors[field] = reasonOf(field)
  }
  return errors
}

function reasonOf(field: PersonField): PersonError {
  if (field === "email") return "email_invalid"
  if (field === "phone") return "phone_invalid"
  return "too_long"
}
