import { answerSchema } from "./answer-schema"
import type { Answers, AnswerValue } from "./answer-value"
import type { Question } from "./question"

/** An answer that is about to be written. */
export type NewAnswer = { question_id: string; question_version: number; value: AnswerValue }

/**
 * The answers that fit what is asked now. One that no longer does, since its question was changed or put away meanwhile, is
 * left out: the booking is incomplete then where it was required, and is asked again.
 */
export function fittingAnswers(answers: Readonly<Answers>, asked: readonly Question[]): NewAnswer[] {
  return asked.flatMap((question) => {
    const read = answerSchema({ ...question, required: false }).safeParse(answers[question.id])
    if (!read.success || read.data === null) return []
    return [{ question_id: question.id, question_version: question.version, value: read.data }]
  })
}

/** True where something that is required is not among the answers. */
export function leavesOut(asked: readonly Question[], answers: readonly NewAnswer[]): boolean {
  return asked.some(({ id, required }) => required && !answers.some(({ question_id }) => question_id === id))
}

/** Answers to the questions of one event, as answers to those of another that have the same key and format. */
export function carriedAnswers(
  answers: Readonly<Answers>,
  from: readonly Question[],
  to: readonly Question[]
): Answers {
  return Object.fromEntries(
    to.flatMap(({ id, key, format }) => {
      const question = from.find((one) => one.key === key && one.format === format)
      const value = question && answers[question.id]
      return value === undefined ? [] : [[id, value]]
    })
  )
}
