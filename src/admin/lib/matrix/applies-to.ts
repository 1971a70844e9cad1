import type { AdminQuestion } from "../contract/question"
import type { Cell } from "./matrix"

/**
 * Whether a cell decides anything. What is asked or held once for a whole booking has no ticket type; and a question for
 * some ticket types has no say in the others.
 */
export function appliesTo({ ticket_type_id, field }: Cell, questions: readonly AdminQuestion[]): boolean {
  if (ticket_type_id === null) return true
  if (field === "locale") return false
  const question = questions.find(({ id }) => field === `question:${id}`)
  if (!question) return true
  return question.level === "participant" && (question.ticket_type_ids?.includes(ticket_type_id) ?? true)
}
