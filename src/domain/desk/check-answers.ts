import { accept, type Decision } from "../decision"
import type { Answers } from "../question/answer-value"
import { askedOfBooking, askedOfParticipant } from "../question/asked"
import { checkAnswers } from "../question/check-answers"
import type { Question } from "../question/question"
import type { DeskSale } from "./desk-sale"

/** The answers of a booking, and those of each ticket by its place. */
export type DeskAnswers = { booking: Answers; tickets: Answers[] }

/**
 * The answers that staff have written down, as they are stored. Required ones may stay open: the booking is incomplete
 * then, and its mail asks. Files cannot be handed in at the desk. Refusals: `question_not_asked`, `answer_invalid`, with the
 * participant's place, from 1.
 */
export function checkDeskAnswers(
  { tickets, answers }: Pick<DeskSale, "tickets" | "answers">,
  questions: readonly Question[]
): Decision<DeskAnswers> {
  const asked = questions.filter(({ format }) => format !== "file")
  const types = tickets.map(({ ticket_type_id }) => ticket_type_id)
  const booking = given(answers, askedOfBooking(asked, types), null)
  if (!booking.ok) return booking
  const own: Answers[] = []
  for (const [index, ticket] of tickets.entries()) {
    const checked = given(ticket.answers, askedOfParticipant(asked, ticket.ticket_type_id), String(index + 1))
    if (!checked.ok) return checked
    own.push(checked.value)
  }
  return accept({ booking: booking.value, tickets: own })
}

function given(answers: Answers, asked: readonly Question[], participant: string | null): Decision<Answers> {
  const optional = asked.map((question) => ({ ...question, required: false }))
  const checked = checkAnswers(answers, { asked: optional, participant, wanted: "given" })
  if (!checked.ok) return checked
  const answered = checked.value.filter(({ value }) => value !== null)
  return accept(Object.fromEntries(answered.map(({ question, value }) => [question.id, value])))
}
