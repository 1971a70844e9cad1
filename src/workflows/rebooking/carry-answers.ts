import type { Person } from "../../domain/person/person"
import type { Answers } from "../../domain/question/answer-value"
import { askedOfBooking, askedOfParticipant } from "../../domain/question/asked"
import { carriedAnswers, fittingAnswers, leavesOut, type NewAnswer } from "../../domain/question/fitting-answers"
import type { Question } from "../../domain/question/question"
import type { MovedTicket } from "./draft-rebooking"
import type { RebookingMatter } from "./facts/load-facts"

/** A ticket of the new booking, and whose it was in the old one. */
export type LeavingTicket = Person & { participant_id: string; ticket_type_id: string; variant_id: string }

export type CarriedAnswers = { tickets: MovedTicket[]; answers: NewAnswer[]; unanswered: boolean }

/** What was answered goes along to the questions of the new event that have the same key and format, as far as it fits. */
export function carryAnswers(
  { from, to, answers }: Pick<RebookingMatter, "from" | "to" | "answers">,
  leaving: readonly LeavingTicket[]
): CarriedAnswers {
  const carry = (given: Answers | undefined, asked: readonly Question[]) =>
    fittingAnswers(carriedAnswers(given ?? {}, from.questions, asked), asked)

  const asked = askedOfBooking(
    to.questions,
    leaving.map(({ ticket_type_id }) => ticket_type_id)
  )
  const own = carry(answers.booking, asked)
  let unanswered = leavesOut(asked, own)
  const tickets = leaving.map(({ participant_id, ...ticket }) => {
    const askedOfThem = askedOfParticipant(to.questions, ticket.ticket_type_id)
    const theirs = carry(answers[participant_id], askedOfThem)
    unanswered ||= leavesOut(askedOfThem, theirs)
    return { ...ticket, answers: theirs }
  })
  return { tickets, answers: own, unanswered }
}
