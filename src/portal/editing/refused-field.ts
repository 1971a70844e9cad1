import type { Problem } from "../api/problem"
import { answerPath, type DraftField } from "./draft"
import type { Subject } from "./subject"

export type RefusedField = { field: DraftField; message: string }

/**
 * The field of a form that the shop's refusal is about, with the shop's sentence; null where it is about something else.
 * An answer is named by its question and by whose it is.
 */
export function refusedField(problem: Problem | null, subject: Subject): RefusedField | null {
  if (problem?.kind !== "refused" || problem.code !== "answer_invalid") return null
  const { question_id, participant } = problem.details
  const whose = subject.kind === "participant" ? subject.id : null
  if (!question_id || (participant ?? null) !== whose) return null
  return { field: answerPath(question_id), message: problem.message }
}
