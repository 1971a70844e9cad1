import type { Answers, AnswerValue } from "../../domain/question/answer-value"
import {
  changedFields,
  PERSON_FIELDS,
  type PersonField,
  type PersonValues,
  personChange,
  toValues,
} from "./person-values"
import { answeredIn, type Change, type Editable, personIn, type Subject } from "./subject"

/** What a form holds while it is filled in: a person's data, and answers by the ids of their questions. */
export type Draft = PersonValues & { answers: Answers }

/** A field of a form: one of a person's, or `answers.<id of the question>`. */
export type DraftField = PersonField | `answers.${string}`

export function answerPath(questionId: string): `answers.${string}` {
  return `answers.${questionId}`
}

/** What a form shows before anything is typed. */
export function draftOf(booking: Editable, subject: Subject): Draft {
  const answered = answeredIn(booking, subject).map(({ question, value }) => [question.id, value] as const)
  return { ...toValues(personIn(booking, subject)), answers: Object.fromEntries(answered) }
}

/** The fields in which two drafts differ; spaces around a word do not count, nor the way in which nothing is said. */
export function changedIn(base: Draft, draft: Draft): DraftField[] {
  const ids = Object.keys({ ...base.answers, ...draft.answers })
  const answers = ids.filter((id) => !sameAnswer(base.answers[id], draft.answers[id]))
  return [...changedFields(base, draft), ...answers.map(answerPath)]
}

/** One draft with some fields as they are in another. */
export function withFields(draft: Draft, fields: readonly DraftField[], from: Draft): Draft {
  const person = PERSON_FIELDS.filter((field) => fields.includes(field)).map((field) => [field, from[field]])
  const ids = Object.keys(from.answers).filter((id) => fields.includes(answerPath(id)))
  const answers = Object.fromEntries(ids.map((id) => [id, from.answers[id] ?? null]))
  return { ...draft, ...Object.fromEntries(person), answers: { ...draft.answers, ...answers } }
}

/** What was typed, put over what stands there now: the fields that the customer touched win, the rest is taken as it is. */
export function mineOver(now: Draft, seen: Draft, mine: Draft): Draft {
  return withFields(now, changedIn(seen, mine), mine)
}

/** What to send: the fields that changed and no other, because each may have its own rule (SPEC M1). */
export function changeOf(booking: Editable, subject: Subject, draft: Draft): Change {
  const changed = changedIn(draftOf(booking, subject), draft)
  const answers = Object.entries(draft.answers).filter(([id]) => changed.includes(answerPath(id)))
  return { person: personChange(personIn(booking, subject), draft), answers: Object.fromEntries(answers) }
}

export function isEmpty({ person, answers }: Change): boolean {
  return Object.keys(person).length === 0 && Object.keys(answers).length === 0
}

export function sameAnswer(a: AnswerValue | undefined, b: AnswerValue | undefined): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

function plain(value: AnswerValue | undefined): AnswerValue {
  if (typeof value === "string") return value.trim() || null
  if (Array.isArray(value)) return value.length > 0 ? [...value].sort() : null
  return value ?? null
}
