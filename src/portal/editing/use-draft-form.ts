import { type FieldErrors, type Resolver, useForm } from "react-hook-form"
import type { CustomerBooking } from "../api/answers"
import { nameOf } from "../booking/person-name"
import { useLanguage } from "../language/language-context"
import { type Draft, draftOf } from "./draft"
import { type DraftFacts, draftErrors } from "./draft-errors"
import { PERSON_FIELDS } from "./person-values"
import { answeredIn, personIn, type Subject } from "./subject"

/** Long enough not to scold somebody who is still typing. */
const PAUSE_MS = 600

/** The form of one subject, checked as one types. */
export function useDraftForm(booking: CustomerBooking, subject: Subject) {
  const { language } = useLanguage()
  const person = personIn(booking, subject)
  const needs = { name: nameOf(person) !== "", email: subject.kind === "booker" }
  const facts = { person, answered: answeredIn(booking, subject), needs, language }
  return useForm<Draft>({
    mode: "onChange",
    delayError: PAUSE_MS,
    defaultValues: draftOf(booking, subject),
    resolver: resolverFor(facts),
  })
}

function resolverFor(facts: DraftFacts): Resolver<Draft> {
  return (draft) => {
    const found = draftErrors(draft, facts)
    if (Object.keys(found).length === 0) return { values: draft, errors: {} }
    const person = PERSON_FIELDS.flatMap((field) => (found[field] ? [[field, { type: found[field] }]] : []))
    const answers = facts.answered.flatMap(({ question: { id } }) => {
      const message = found[`answers.${id}`]
      return message ? [[id, { type: "fault", message }]] : []
    })
    const errors: FieldErrors<Draft> = { ...Object.fromEntries(person), answers: Object.fromEntries(answers) }
    return { values: {}, errors }
  }
}
