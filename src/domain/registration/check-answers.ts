import { accept, type Decision } from "../decision"
import type { Answers } from "../question/answer-value"
import { askedOfBooking, askedOfParticipant } from "../question/asked"
import { type AnswerFacts, checkAnswers, type GivenAnswer } from "../question/check-answers"
import type { Question } from "../question/question"
import type { Registration } from "./registration"

/** A line of the cart with tickets, and what its event asks. */
export type AskingLine = { line_id: string; event_id: string; ticket_type_id: string; questions: readonly Question[] }

/**
 * A registration with its answers as they are stored. Whoever answers at all answers everything that is required; a
 * storefront that knows nothing of questions leaves `answers` out, and the confirmation mail asks. Refusals:
 * `question_not_asked`, `answer_invalid`, with the participant's place as `line_item_id:1`.
 */
export function checkRegistrationAnswers(
  registration: Registration,
  lines: readonly AskingLine[]
): Decision<Registration> {
  const own = answersFor(registration.answers, { asked: askedOfCart(lines), participant: null, wanted: "all" })
  if (!own.ok) return own
  const checked: Registration["lines"] = []
  for (const { line_item_id, participants } of registration.lines) {
    const line = lines.find(({ line_id }) => line_id === line_item_id)
    const asked = line ? askedOfParticipant(line.questions, line.ticket_type_id) : []
    const people: typeof participants = []
    for (const [index, { answers, ...person }] of participants.entries()) {
      const participant = `${line_item_id}:${index + 1}`
      const given = answersFor(answers, { asked, participant, wanted: "all" })
      if (!given.ok) return given
      people.push(given.value ? { ...person, answers: given.value } : person)
    }
    checked.push({ line_item_id, participants: people })
  }
  return accept({ ...registration, answers: own.value, lines: checked })
}

/** What the events of a cart ask of their bookings. */
function askedOfCart(lines: readonly AskingLine[]): Question[] {
  const asked = [...new Set(lines.map(({ event_id }) => event_id))].flatMap((eventId) => {
    const own = lines.filter(({ event_id }) => event_id === eventId)
    const types = own.map(({ ticket_type_id }) => ticket_type_id)
    return askedOfBooking(own[0]?.questions ?? [], types)
  })
  return asked
}

function answersFor(given: Answers | null | undefined, facts: AnswerFacts): Decision<Answers | null> {
  if (!given) return accept(null)
  const checked = checkAnswers(given, facts)
  return checked.ok ? accept(answersOf(checked.value)) : checked
}

function answersOf(given: readonly GivenAnswer[]): Answers {
  return Object.fromEntries(
    given.filter(({ value }) => value !== null).map(({ question, value }) => [question.id, value])
  )
}
