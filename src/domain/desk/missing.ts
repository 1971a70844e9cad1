import { nameOf } from "../person/person"
import { askedOfBooking, askedOfParticipant } from "../question/asked"
import { lacksAnswers } from "../question/check-answers"
import type { Question } from "../question/question"
import type { DeskAnswers } from "./check-answers"
import type { DeskSale } from "./desk-sale"

/** What the booking will be asked for by mail. `ticket`: the place of the ticket it lacks for; null: the booking. */
export type Missing = { ticket: number | null; question_id: string } | { ticket: number; field: "name" }

/** Names and required answers that are left open: with any of them the booking is incomplete. */
export function missingOf(
  { tickets }: Pick<DeskSale, "tickets">,
  answers: DeskAnswers,
  questions: readonly Question[]
): Missing[] {
  const types = tickets.map(({ ticket_type_id }) => ticket_type_id)
  const open = (asked: readonly Question[], given: DeskAnswers["booking"], ticket: number | null): Missing[] =>
    asked.filter((question) => lacksAnswers([question], given)).map(({ id }) => ({ ticket, question_id: id }))
  const own = tickets.flatMap(({ person, ticket_type_id }, ticket): Missing[] => [
    ...(nameOf(person) === "" ? [{ ticket, field: "name" as const }] : []),
    ...open(askedOfParticipant(questions, ticket_type_id), answers.tickets[ticket] ?? {}, ticket),
  ])
  return [...open(askedOfBooking(questions, types), answers.booking, null), ...own]
}
