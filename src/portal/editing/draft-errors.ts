import { faultSentence } from "../../domain/question/fault-sentence"
import type { Answered, PersonData } from "../api/answers"
import type { Language } from "../language/languages"
import { answerFault } from "../questions/answer-fault"
import { answerPath, type Draft, type DraftField, sameAnswer } from "./draft"
import { type Needs, type PersonError, personErrors } from "./person-errors"

export type DraftFacts = { person: PersonData; answered: readonly Answered[]; needs: Needs; language: Language }

/** What is wrong with each field: a key of texts.ts for a person's, a sentence for an answer. */
export type DraftErrors = Partial<Record<DraftField, PersonError | string>>

/**
 * Checks what is typed with the shop's own rules, so that nothing is refused later that was accepted here. An answer that
 * was not touched is not looked at: its question may have changed since it was given.
 */
export function draftErrors(draft: Draft, { person, answered, needs, language }: DraftFacts): DraftErrors {
  const errors: DraftErrors = personErrors(person, draft, needs)
  for (const { question, value } of answered) {
    const typed = draft.answers[question.id]
    const fault = sameAnswer(value, typed) ? null : answerFault(question, typed)
    if (fault) errors[answerPath(question.id)] = faultSentence(fault, language)
  }
  return errors
}
