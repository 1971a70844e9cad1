import type { Answers } from "../../../client"
import { type PersonValues, toValues } from "../../editing/person-values"

/** What was typed about one ticket. */
export type TicketDraft = {
  first_name: string
  last_name: string
  email: string
  answers: Answers
  /** Pieces by the ids of add-ons. */
  add_ons: Record<string, number>
}

/** A booking as far as it has been typed in, of one event. */
export type Draft = {
  /** How many tickets, by the ids of their types. */
  quantities: Record<string, number>
  /** Who comes, by ticket type. Longer than its quantity where somebody took tickets away: they may want them back. */
  tickets: Record<string, TicketDraft[]>
  booker: PersonValues
  /** Of the booking as a whole, as are the answers. */
  add_ons: Record<string, number>
  answers: Answers
  /** Medusa's, once it was made. */
  cart_id: string | null
}

export const EMPTY_TICKET: TicketDraft = { first_name: "", last_name: "", email: "", answers: {}, add_ons: {} }
export const EMPTY_DRAFT: Draft = {
  quantities: {},
  tickets: {},
  booker: toValues({}),
  add_ons: {},
  answers: {},
  cart_id: null,
}

/** The tickets of one type, as many as are wanted. */
export function ticketsOf(draft: Draft, ticketType: string): TicketDraft[] {
  const typed = draft.tickets[ticketType] ?? []
  return Array.from({ length: draft.quantities[ticketType] ?? 0 }, (_, index) => typed[index] ?? EMPTY_TICKET)
}

/** The draft with one ticket changed. */
export function changeTicket(draft: Draft, ticketType: string, index: number, change: Partial<TicketDraft>): Draft {
  const tickets = ticketsOf(draft, ticketType)
  const rest = (draft.tickets[ticketType] ?? []).slice(tickets.length)
  const changed = tickets.map((ticket, at) => (at === index ? { ...ticket, ...change } : ticket))
  return { ...draft, tickets: { ...draft.tickets, [ticketType]: [...changed, ...rest] } }
}

/** Nobody has said anything about this ticket yet. */
export function isBlank({ first_name, last_name, email, answers, add_ons }: TicketDraft): boolean {
  const typed = `${first_name}${last_name}${email}`.trim()
  const said = [...Object.values(answers).filter((value) => value !== null), ...Object.values(add_ons).filter(Boolean)]
  return !typed && said.length === 0
}

export function ticketCount({ quantities }: Pick<Draft, "quantities">): number {
  return Object.values(quantities).reduce((sum, one) => sum + one, 0)
}
