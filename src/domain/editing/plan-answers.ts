import type { FieldChange } from "../change-log/field-change"
import { accept, type Decision, refuse } from "../decision"
import { answerField } from "../policy/field"
import type { Answers, AnswerValue } from "../question/answer-value"
import { checkAnswers } from "../question/check-answers"
import type { Question } from "../question/question"
import type { EditFacts, EditPlan, FieldRights } from "./edit"
import { firstNo } from "./first-no"

export type AnswerRequest = {
  participant: string | null
  asked: readonly Question[]
  given: Answers
  rights: FieldRights
}

/** Plans the answers of one subject, after the right to each that changes: they are added to the plan. */
export function planAnswers(
  { participant, asked, given, rights }: AnswerRequest,
  facts: EditFacts,
  plan: EditPlan
): Decision<null> {
  const checked = checkAnswers(given, { asked, participant, wanted: "given" })
  if (!checked.ok) return checked
  const subject = participant ?? "booking"
  const before = facts.answers[subject] ?? {}
  for (const { question, value } of checked.value) {
    const { id: question_id, version: question_version, format } = question
    const [change] = changedAnswer(subject, answerField(question_id), before[question_id] ?? null, value)
    if (!change) continue
    const no = firstNo([change], rights)
    if (no) return no
    const ours = facts.files.some((file) => file.id === value && file.question_id === question_id)
    if (format === "file" && value !== null && !ours)
      return refuse({ code: "answer_invalid", question_id, participant, fault: "answer_malformed" })
    plan.changes.push(change)
    plan.answers.push({ participant_id: participant, question_id, question_version, value })
  }
  return accept(null)
}

function changedAnswer(subject: string, field: string, before: AnswerValue, after: AnswerValue): FieldChange[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ subject, field, before, after }]
}
