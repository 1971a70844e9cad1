import { canonical } from "../change-log/field-change"
import { accept, type Decision, refuse } from "../decision"
import { checkQuestion, completeQuestion } from "./check-question"
import {
  type CreateQuestion,
  MAX_QUESTIONS,
  type Question,
  type QuestionDefinition,
  type UpdateQuestion,
} from "./question"

/** What staff do to the questions of an event. */
export type QuestionChange =
  | { kind: "add"; question: CreateQuestion }
  | { kind: "update"; id: string; set: UpdateQuestion }
  | { kind: "archive"; id: string; archived: boolean }
  | { kind: "order"; ids: string[] }

export type KeptQuestion = Question & { archived: boolean }

export type QuestionFacts = { questions: readonly KeptQuestion[]; ticket_type_ids: readonly string[] }

/** What is written: a new question, or columns of one that is there, with its former definition where that changed. */
export type PlannedQuestions = {
  added: QuestionDefinition | null
  updated: { id: string; set: Partial<KeptQuestion> }[]
  /** Definitions that answers may have been given to, and that no longer hold. */
  former: { question_id: string; version: number; definition: QuestionDefinition }[]
}

/** What a change of an event's questions writes, or why it may not be. An order names every question that is asked. */
export function planQuestions(change: QuestionChange, facts: QuestionFacts): Decision<PlannedQuestions> {
  switch (change.kind) {
    case "add":
      return planAdded(change.question, facts)
    case "update":
      return planUpdated(change.id, change.set, facts)
    case "archive":
      return planArchived(change.id, change.archived, facts)
    case "order":
      return planOrder(change.ids, facts)
  }
}

const NOTHING: PlannedQuestions = { added: null, updated: [], former: [] }

function planAdded(input: CreateQuestion, { questions, ticket_type_ids }: QuestionFacts): Decision<PlannedQuestions> {
  if (questions.length >= MAX_QUESTIONS) return refuse({ code: "too_many_questions", most: MAX_QUESTIONS })
  if (questions.some(({ key }) => key === input.key)) return refuse({ code: "question_key_taken", key: input.key })
  const last = Math.max(-1, ...questions.map(({ rank }) => rank))
  const checked = checkQuestion(completeQuestion({ rank: last + 1, ...input }), ticket_type_ids)
  return checked.ok ? accept({ ...NOTHING, added: checked.value }) : checked
}

function planUpdated(id: string, set: UpdateQuestion, facts: QuestionFacts): Decision<PlannedQuestions> {
  const question = facts.questions.find((one) => one.id === id)
  if (!question) return refuse({ code: "question_not_found" })
  const before = definitionOf(question)
  const checked = checkQuestion({ ...before, ...set }, facts.ticket_type_ids)
  if (!checked.ok) return checked
  const after = checked.value
  if (sameBut(before, after, "rank")) {
    const updated = before.rank === after.rank ? [] : [{ id, set: { rank: after.rank } }]
    return accept({ ...NOTHING, updated })
  }
  return accept({
    added: null,
    updated: [{ id, set: { ...after, version: question.version + 1 } }],
    former: [{ question_id: id, version: question.version, definition: before }],
  })
}

function planArchived(id: string, archived: boolean, { questions }: QuestionFacts): Decision<PlannedQuestions> {
  const question = questions.find((one) => one.id === id)
  if (!question) return refuse({ code: "question_not_found" })
  return accept({ ...NOTHING, updated: question.archived === archived ? [] : [{ id, set: { archived } }] })
}

function planOrder(ids: readonly string[], { questions }: QuestionFacts): Decision<PlannedQuestions> {
  const asked = questions.filter(({ archived }) => !archived)
  const complete = ids.length === asked.length && asked.every(({ id }) => ids.includes(id))
  if (!complete) return refuse({ code: "question_invalid", field: "ids", reason: "incomplete" })
  const updated = asked
    .map((question) => ({ id: question.id, before: question.rank, set: { rank: ids.indexOf(question.id) } }))
    .filter(({ before, set }) => before !== set.rank)
    .map(({ id, set }) => ({ id, set }))
  return accept({ ...NOTHING, updated })
}

function definitionOf({ id: _id, version: _version, archived: _archived, ...definition }: KeptQuestion) {
  return definition
}

function sameBut(before: QuestionDefinition, after: QuestionDefinition, field: keyof QuestionDefinition): boolean {
  return canonical({ ...before, [field]: null }) === canonical({ ...after, [field]: null })
}
