import type { DeskPayment, DeskSale } from "../../../domain/desk/desk-sale"
import type { Answers } from "../../../domain/question/answer-value"
import { addOnsOfBooking, addOnsWith, withLeast } from "../add-ons-with"
import type { DeskRequest, DeskSaleRequest } from "../contract/desk"
import type { AdminEvent } from "../contract/event"

export type TicketForm = {
  ticket_type_id: string
  first_name: string
  last_name: string
  answers: Answers
  /** How many of each add-on, by its id. */
  add_ons: Record<string, number>
}

/** A registration as the page holds it: texts as they are typed. */
export type DeskForm = {
  event_id: string
  region_id: string
  country_code: string
  customer_id: string
  booker: { first_name: string; last_name: string; email: string; phone: string }
  /** The booker has the first ticket, unless somebody else is named on it. */
  attends: boolean
  tickets: TicketForm[]
  answers: Answers
  add_ons: Record<string, number>
  codes: string
  origin: DeskSale["origin"]
  payment: DeskPayment
  reason: string
  over_reason: string
}

export function emptyDeskForm(given: Partial<DeskForm> = {}): DeskForm {
  return {
    event_id: "",
    region_id: "",
    country_code: "",
    customer_id: "",
    booker: { first_name: "", last_name: "", email: "", phone: "" },
    attends: true,
    tickets: [],
    answers: {},
    add_ons: {},
    codes: "",
    origin: "on_site",
    payment: "invoice",
    reason: "",
    over_reason: "",
    ...given,
  }
}

export function emptyTicket(ticket_type_id: string): TicketForm {
  return { ticket_type_id, first_name: "", last_name: "", answers: {}, add_ons: {} }
}

/**
 * What is asked of the server for it, with what comes with every booking; null while there is nothing to sell. An address is
 * sent once it looks like one.
 */
export function saleOf(
  form: DeskForm,
  event: Pick<AdminEvent, "add_ons"> | undefined,
  additionalTo?: string
): DeskSaleRequest | null {
  if (!form.event_id || !event || form.tickets.length === 0) return null
  const { first_name, last_name, email, phone } = form.booker
  const named = filled({ first_name, last_name })
  const booker = {
    ...named,
    ...filled({ email: /^\S+@\S+\.\S+$/.test(email.trim()) ? email : "", phone }),
    ...(form.country_code ? { address: { country_code: form.country_code } } : {}),
  }
  const people = form.tickets.map((ticket) => filled({ first_name: ticket.first_name, last_name: ticket.last_name }))
  const tickets = form.tickets.map(({ ticket_type_id, answers }, place) => {
    const own = people[place] ?? {}
    const person = place === 0 && form.attends && Object.keys(own).length === 0 ? named : own
    return { ticket_type_id, person, answers: answered(answers) }
  })
  const types = form.tickets.map(({ ticket_type_id }) => ticket_type_id)
  const forBooking = withLeast(addOnsOfBooking(event, types), form.add_ons)
  const forTickets = form.tickets.flatMap(({ ticket_type_id, add_ons }, ticket) =>
    taken(withLeast(addOnsWith(event, ticket_type_id), add_ons), ticket)
  )
  return {
    event_id: form.event_id,
    booker,
    tickets,
    answers: answered(form.answers),
    add_ons: [...taken(forBooking, null), ...forTickets],
    promotion_codes: form.codes.split(/[\s,;]+/).filter(Boolean),
    origin: form.origin,
    ...filled({ customer_id: form.customer_id, region_id: form.region_id, additional_to: additionalTo ?? "" }),
  }
}

/** The same with how it is paid, at the price that was shown. */
export function requestOf(sale: DeskSaleRequest, form: DeskForm, total: number): DeskRequest {
  const { payment, reason, over_reason } = form
  return {
    ...sale,
    payment,
    total,
    ...(payment === "settled_outside" ? filled({ reason }) : {}),
    ...(over_reason.trim() ? { over_capacity: { reason: over_reason.trim() } } : {}),
  }
}

function filled<Texts extends Record<string, string>>(texts: Texts): Partial<Texts> {
  const entries = Object.entries(texts).flatMap(([key, text]) => (text.trim() ? [[key, text.trim()]] : []))
  return Object.fromEntries(entries)
}

function answered(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null && value !== undefined))
}

function taken(add_ons: Record<string, number>, ticket: number | null) {
  return Object.entries(add_ons).flatMap(([add_on_id, quantity]) =>
    quantity > 0 ? [{ add_on_id, ticket, quantity }] : []
  )
}
