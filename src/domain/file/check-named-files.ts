import { accept, type Decision, refuse } from "../decision"
import type { Question } from "../question/question"
import type { Registration } from "../registration/registration"

/** A file of a cart, and the question that it was sent for. */
export type CartFile = { id: string; question_id: string }

/**
 * The registration, if the files that it names were sent for this cart and for just these questions; else `answer_invalid`.
 * Nobody answers with somebody else's file by writing its id.
 */
export function checkNamedFiles(
  registration: Registration,
  questions: readonly Question[],
  files: readonly CartFile[]
): Decision<Registration> {
  const own = { participant: null, answers: registration.answers ?? {} }
  const people = registration.lines.flatMap(({ line_item_id, participants }) =>
    participants.map(({ answers }, index) => ({ participant: `${line_item_id}:${index + 1}`, answers: answers ?? {} }))
  )
  for (const { participant, answers } of [own, ...people]) {
    for (const { id: question_id } of questions.filter(({ format }) => format === "file")) {
      const named = answers[question_id] ?? null
      if (named === null || files.some((file) => file.id === named && file.question_id === question_id)) continue
      return refuse({ code: "answer_invalid", question_id, participant, fault: "answer_malformed" })
    }
  }
  return accept(registration)
}
