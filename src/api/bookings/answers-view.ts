import type { Answers } from "../../domain/question/answer-value"
import type { Question } from "../../domain/question/question"
import { shownQuestion } from "../../domain/question/shown-question"
import type { Language } from "../../domain/refusal/sentences"

/** What is asked of a booking or participant, each with its answer; null where there is none. */
export function answersView(asked: readonly Question[], answers: Readonly<Answers> | undefined, language: Language) {
  return asked.map((question) => ({
    question: shownQuestion(question, language),
    value: answers?.[question.id] ?? null,
  }))
}
