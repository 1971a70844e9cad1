import { accept, type Decision, refuse } from "../decision"
import { ANSWER_FAULTS, type AnswerFault, answerSchema } from "./answer-schema"
import type { Answers, AnswerValue } from "./answer-value"
import type { Question } from "./question"

export type AnswerFacts = {
  /** What is asked here; anything else is refused. */
  asked: readonly Question[]
  /** Whose answers: a participant's id or place, or null for the booking. */
  participant: string | null
  /** `all`: whatever is required must be answered; `given`: what is left out stays as it is. */
  wanted: "all" | "given"
}

export type GivenAnswer = { question: Question; value: AnswerValue }

/** The answers as they are stored, or the first that does not fit: `question_not_asked`, `answer_invalid`. */
export function checkAnswers(
  given: Readonly<Record<string, unknown>>,
  { asked, participant, wanted }: AnswerFacts
): Decision<GivenAnswer[]> {
  const unasked = Object.keys(given).find((id) => !asked.some((question) => question.id === id))
  if (unasked !== undefined) return refuse({ code: "question_not_asked", question_id: unasked, participant })

  const answers: GivenAnswer[] = []
  for (const question of asked) {
    if (wanted === "given" && given[question.id] === undefined) continue
    const read = answerSchema(question).safeParse(given[question.id])
    if (read.success) answers.push({ question, value: read.data })
    else {
      const fault = faultIn(read.error.issues.map(({ message }) => message))
      return refuse({ code: "answer_invalid", question_id: question.id, participant, fault })
    }
  }
  return accept(answers)
}

/** True while something that is required has no answer. */
export function lacksAnswers(asked: readonly Question[], answers: Readonly<Answers>): boolean {
  return asked.some(({ id, required }) => required && (answers[id] ?? null) === null)
}

function faultIn(messages: readonly string[]): AnswerFault {
  return ANSWER_FAULTS.find((fault) => messages.includes(fault)) ?? "answer_malformed"
}
