import type { Question } from "./question"

/** The questions that a booking of these ticket types is asked as a whole. */
export function askedOfBooking(questions: readonly Question[], ticketTypes: readonly string[]): Question[] {
  return questions.filter(
    ({ level, ticket_type_ids }) =>
      level === "booking" && (ticket_type_ids === null || ticket_type_ids.some((id) => ticketTypes.includes(id)))
  )
}

/** The questions that the participant on a ticket of this type is asked. */
export function askedOfParticipant(questions: readonly Question[], ticketType: string): Question[] {
  return questions.filter(
    ({ level, ticket_type_ids }) => level === "participant" && (ticket_type_ids?.includes(ticketType) ?? true)
  )
}
