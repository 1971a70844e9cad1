import type { Person } from "../../domain/person/person"
import type { Answers } from "../../domain/question/answer-value"
import { askedOfBooking, askedOfParticipant } from "../../domain/question/asked"
import { carriedAnswers, fittingAnswers, leavesOut, type NewAnswer } from "../../domain/question/fitting-answers"
import type { Question } from "../../domain/question/question"
import type { StoredEvent } from "../../modules/event/stored-event"
import type { RebookingMatter } from "./facts/load-facts"

/** A ticket of a new booking: whose it was in the old one, or what is answered for a new one (`given`). */
export type LeavingTicket = Person & { participant_id: string | null; given: Answers }

export type CarriedAnswers<Ticket> = {
  tickets: (Omit<Ticket, "participant_id" | "given"> & { answers: NewAnswer[] })[]
  answers: NewAnswer[]
  unanswered: boolean
}

/** What was answered goes along to the questions of the new event that have the same key and format, as far as it fits. */
export function carryAnswers<Ticket extends LeavingTicket & { ticket_type_id: string }>(
  { from, answers }: Pick<RebookingMatter, "from" | "answers">,
  to: Pick<StoredEvent, "questions">,
  leaving: readonly Ticket[]
): CarriedAnswers<Ticket> {
  const carry = (given: Answers | undefined, asked: readonly Question[]) =>
    fittingAnswers(carriedAnswers(given ?? {}, from.questions, asked), asked)

  const asked = askedOfBooking(
    to.questions,
    leaving.map(({ ticket_type_id }) => ticket_type_id)
  )
  const own = carry(answers.booking, asked)
  let unanswered = leavesOut(asked, own)
  const tickets = leaving.map(({ participant_id, given, ...ticket }) => {
    const askedOfThem = askedOfParticipant(to.questions, ticket.ticket_type_id)
    const theirs =
      participant_id === null ? fittingAnswers(given, askedOfThem) : carry(answers[participant_id], askedOfThem)
    unanswered ||= leavesOut(askedOfThem, theirs)
    return { ...ticket, answers: theirs }
  })
  return { tickets, answers: own, unanswered }
}
