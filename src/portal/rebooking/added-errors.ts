import type { AnswerFault } from "../../domain/question/answer-schema"
import type { TargetEvent } from "../api/answers"
import { type PersonError, personErrors } from "../editing/person-errors"
import { toValues } from "../editing/person-values"
import { answerFault } from "../questions/answer-fault"
import { isBlank } from "../shop/form/draft"
import type { AddedDraft } from "./change-draft"
import { questionsFor } from "./change-request"

/**
 * What is wrong with the tickets that are added, by the names of their fields: `added.0.email`,
 * `added.0.answers.<question>`. One of which nobody has said yet who comes is fine, whatever extras it has: its name is asked
 * for afterwards.
 */
export function addedErrors(
  added: readonly AddedDraft[],
  events: readonly TargetEvent[]
): Record<string, PersonError | AnswerFault> {
  const errors: Record<string, PersonError | AnswerFault> = {}
  added.forEach((ticket, index) => {
    if (isBlank({ ...ticket, add_ons: {} })) return
    const { first_name, last_name, email, answers } = ticket
    const person = personErrors({}, { ...toValues({}), first_name, last_name, email }, { name: true, email: false })
    for (const [field, error] of Object.entries(person)) errors[`added.${index}.${field}`] = error
    for (const question of questionsFor(ticket, events)) {
      const fault = answerFault(question, answers[question.id])
      if (fault) errors[`added.${index}.answers.${question.id}`] = fault
    }
  })
  return errors
}
