import type { Answers, BookableEvent, Person, RegisteredAddOn, RegisteredPerson, Registration } from "../../../client"
import { askedOfBooking, askedOfParticipant } from "../../../domain/question/asked"
import { personChange } from "../../editing/person-values"
import { type Draft, isBlank, type TicketDraft, ticketsOf } from "./draft"
import { extrasFor, piecesOf } from "./extras"

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
  const { questions } = event
  const chosen = event.ticket_types.filter(({ id }) => (draft.quantities[id] ?? 0) > 0)
  const ids = chosen.map(({ id }) => id)
  const lines = chosen.flatMap(({ id, variant_id }) => {
    const line = cart.items.find((item) => item.variant_id === variant_id)
    const asked = askedOfParticipant(questions, id)
    const named = ticketsOf(draft, id).filter((ticket) => !isBlank(ticket))
    return line ? [{ line_item_id: line.id, participants: named.map((ticket) => personOf(ticket, asked)) }] : []
  })
  const answers = answersTo(askedOfBooking(questions, ids), draft.answers)
  const add_ons = sharedExtras(draft, event, cart.items)
  return {
    booker: bookerOf(draft),
    locale: cart.locale,
    ...(questions.length > 0 ? { answers } : {}),
    lines,
    ...(add_ons.length > 0 ? { add_ons } : {}),
  }
}

/** Which participant takes which pieces; those who are not named yet get what is left, in order. */
function sharedExtras(draft: Draft, event: BookableEvent, items: readonly CartLine[]): RegisteredAddOn[] {
  const lineOf = (variantId: string) => items.find((item) => item.variant_id === variantId)?.id
  return event.ticket_types.flatMap((type) => {
    const named = ticketsOf(draft, type.id).filter((ticket) => !isBlank(ticket))
    return named.flatMap((ticket, index) =>
      extrasFor(event, "participant", [type.id]).flatMap((addOn): RegisteredAddOn[] => {
        const line_item_id = lineOf(addOn.variant_id)
        const ticketLine = lineOf(type.variant_id)
        const quantity = piecesOf(addOn, ticket.add_ons)
        if (!line_item_id || !ticketLine || quantity === 0) return []
        return [{ line_item_id, participant: { line_item_id: ticketLine, index }, quantity }]
      })
    )
  })
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
