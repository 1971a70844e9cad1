import type { Question } from "./question"

/** Whom a question is asked. */
type Addressed = Pick<Question, "level" | "ticket_type_ids">

/** The questions that a booking of these ticket types is asked as a whole. */
export function askedOfBooking<Q extends Addressed>(questions: readonly Q[], ticketTypes: readonly string[]): Q[] {
  return questions.filter(
    ({ level, ticket_type_ids }) =>
      level === "booking" && (ticket_type_ids === null || ticket_type_ids.some((id) => ticketTypes.includes(id)))
  )
}

/** The questions that the participant on a ticket of this type is asked. */
export function askedOfParticipant<Q extends Addressed>(questions: readonly Q[], ticketType: string): Q[] {
  return questions.filter(
    ({ level, ticket_type_ids }) => level === "participant" && (ticket_type_ids?.includes(ticketType) ?? true)
  )
}
