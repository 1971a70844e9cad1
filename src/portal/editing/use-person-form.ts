import { type Resolver, useForm } from "react-hook-form"
import type { PersonData } from "../api/answers"
import { type Needs, personErrors } from "./person-errors"
import { type PersonValues, toValues } from "./person-values"

/** Long enough not to scold somebody who is still typing. */
const PAUSE_MS = 600

/** The form of one person, checked as one types. */
export function usePersonForm(person: PersonData, needs: Needs) {
  const resolver: Resolver<PersonValues> = (values) => {
    const errors = Object.entries(personErrors(person, values, needs)).map(([field, type]) => [field, { type }])
    return errors.length > 0 ? { values: {}, errors: Object.fromEntries(errors) } : { values, errors: {} }
  }
  return useForm<PersonValues>({ mode: "onChange", delayError: PAUSE_MS, defaultValues: toValues(person), resolver })
}
