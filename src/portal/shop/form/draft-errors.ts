import type { Answers, BookableEvent, EventQuestion } from "../../../client"
import type { AnswerFault } from "../../../domain/question/answer-schema"
import { askedOfBooking, askedOfParticipant } from "../../../domain/question/asked"
import { type PersonError, personErrors } from "../../editing/person-errors"
import { toValues } from "../../editing/person-values"
import { answerFault } from "../../questions/answer-fault"
import { type Draft, isBlank, type TicketDraft, ticketsOf } from "./draft"

/** What is wrong, by the name of its field: `booker.email`, `answers.<question>`, `tickets.<type>.0.first_name`. */
export type DraftErrors = Record<string, PersonError | AnswerFault>

/**
 * Checks all of what is typed with the shop's own rules. Where customers may edit their booking later, a ticket of which
 * nothing is said yet is fine: its name is asked for by mail.
 */
export function draftErrors(draft: Draft, event: BookableEvent): DraftErrors {
  const { questions } = event
  const chosen = event.ticket_types.filter(({ id }) => (draft.quantities[id] ?? 0) > 0).map(({ id }) => id)
  const errors: DraftErrors = {}
  const put = (at: string, found: Record<string, PersonError | AnswerFault>) => {
    for (const [field, error] of Object.entries(found)) errors[`${at}${field}`] = error
  }
  put("booker.", personErrors({}, draft.booker, { name: true, email: true }))
  put("answers.", answerErrors(askedOfBooking(questions, chosen), draft.answers))
  for (const type of chosen) {
    const asked = askedOfParticipant(questions, type)
    ticketsOf(draft, type).forEach((ticket, index) => {
      if (event.self_service && isBlank(ticket)) return
      put(`tickets.${type}.${index}.`, personErrors({}, valuesOf(ticket), { name: true, email: false }))
      put(`tickets.${type}.${index}.answers.`, answerErrors(asked, ticket.answers))
    })
  }
  return errors
}

function valuesOf({ first_name, last_name, email }: TicketDraft) {
  return { ...toValues({}), first_name, last_name, email }
}

function answerErrors(asked: readonly EventQuestion[], answers: Answers): Record<string, AnswerFault> {
  const faults = asked.flatMap((question) => {
    const fault = answerFault(question, answers[question.id])
    return fault ? [[question.id, fault] as const] : []
  })
  return Object.fromEntries(faults)
}
