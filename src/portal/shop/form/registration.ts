import type { Answers, BookableEvent, Person, RegisteredPerson, Registration } from "../../../client"
import { askedOfBooking, askedOfParticipant } from "../../../domain/question/asked"
import { personChange } from "../../editing/person-values"
import { type Draft, isBlank, type TicketDraft, ticketsOf } from "./draft"

type CartLine = { id: string; variant_id: string }

/** The booker as the shop takes them: what was left empty is left out. */
export function bookerOf({ booker }: Pick<Draft, "booker">): Person {
  return personChange({}, booker)
}

/** What is said of a cart's future participants, by the cart's lines. */
export function registrationOf(
  draft: Draft,
  event: BookableEvent,
  cart: { items: readonly CartLine[]; locale: string }
): Registration {
  const questions = event.questions ?? []
  const chosen = event.ticket_types.filter(({ id }) => (draft.quantities[id] ?? 0) > 0)
  const ids = chosen.map(({ id }) => id)
  const lines = chosen.flatMap(({ id, variant_id }) => {
    const line = cart.items.find((item) => item.variant_id === variant_id)
    const asked = askedOfParticipant(questions, id)
    const named = ticketsOf(draft, id).filter((ticket) => !isBlank(ticket))
    return line ? [{ line_item_id: line.id, participants: named.map((ticket) => personOf(ticket, asked)) }] : []
  })
  const answers = answersTo(askedOfBooking(questions, ids), draft.answers)
  return { booker: bookerOf(draft), locale: cart.locale, ...(questions.length > 0 ? { answers } : {}), lines }
}

type Asked = readonly { id: string }[]

function personOf({ first_name, last_name, email, answers }: TicketDraft, asked: Asked): RegisteredPerson {
  return {
    first_name: first_name.trim() || null,
    last_name: last_name.trim() || null,
    email: email.trim() || null,
    ...(asked.length > 0 ? { answers: answersTo(asked, answers) } : {}),
  }
}

/** Answers to questions that are not asked any more, after another choice of tickets, stay behind. */
function answersTo(asked: Asked, answers: Answers): Answers {
  return Object.fromEntries(asked.map(({ id }) => [id, answers[id] ?? null]))
}
