import type { AnswerValue, EventQuestion } from "../../client"
import { ANSWER_FAULTS, type AnswerFault, answerSchema } from "../../domain/question/answer-schema"

/** What is wrong with an answer, by the shop's own rule (SPEC P13); null where it fits. */
export function answerFault(question: EventQuestion, value: AnswerValue | undefined): AnswerFault | null {
  const options = question.options.map((option) => option.value)
  const read = answerSchema({ ...question, options }).safeParse(value ?? null)
  const messages = read.error?.issues.map(({ message }) => message) ?? []
  if (read.success) return null
  return ANSWER_FAULTS.find((fault) => messages.includes(fault)) ?? "answer_malformed"
}
