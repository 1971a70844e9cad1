import type { AddOn } from "../add-on/add-on"
import { accept, type Decision, refuse } from "../decision"
import type { BookableFacts } from "../event/bookable"
import type { Question } from "../question/question"
import { checkDeskAddOns } from "./check-add-ons"
import { checkDeskAnswers, type DeskAnswers } from "./check-answers"
import type { DeskSale } from "./desk-sale"
import { mayRegister } from "./may-register"
import { type Missing, missingOf } from "./missing"

export type DeskFacts = Pick<BookableFacts, "event" | "now"> & {
  ticket_types: readonly { id: string; title: string; variant_id: string }[]
  add_ons: readonly AddOn[]
  questions: readonly Question[]
  /** The booking it is in addition to; null: to none. */
  first_booking: { event_id: string; status: string } | null
}

/** One line of the cart: tickets of one type, or an add-on. */
export type DeskLine = { kind: "ticket" | "add_on"; id: string; title: string; variant_id: string; quantity: number }

export type DeskPlan = {
  lines: DeskLine[]
  answers: DeskAnswers
  missing: Missing[]
}

/**
 * What a registration by the desk sells; who books is asked of `bookerOfSale`. Names and answers of participants may stay
 * open. Refusals: `event_not_bookable`, `desk_ticket_type_unknown`, `additional_booking_invalid`, and those of answers and
 * add-ons.
 */
export function planDeskSale(sale: DeskSale, facts: DeskFacts): Decision<DeskPlan> {
  const open = mayRegister(facts)
  if (!open.ok) return open
  const strange = sale.tickets.find((ticket) => !facts.ticket_types.some(({ id }) => id === ticket.ticket_type_id))
  if (strange) return refuse({ code: "desk_ticket_type_unknown", ticket_type_id: strange.ticket_type_id })
  const first = facts.first_booking
  if (first && first.event_id !== facts.event.id)
    return refuse({ code: "additional_booking_invalid", reason: "other_event" })
  if (first?.status === "cancelled") return refuse({ code: "additional_booking_invalid", reason: "cancelled" })
  const answers = checkDeskAnswers(sale, facts.questions)
  if (!answers.ok) return answers
  const extras = checkDeskAddOns(sale, facts.add_ons, facts.now)
  if (!extras.ok) return extras
  const missing = missingOf(sale, answers.value, facts.questions)
  return accept({ lines: linesOf(sale, facts), answers: answers.value, missing })
}

/** In the event's own order: tickets first. */
function linesOf({ tickets, add_ons }: DeskSale, facts: DeskFacts): DeskLine[] {
  const types = facts.ticket_types.map(({ id, title, variant_id }): DeskLine => {
    const quantity = tickets.filter(({ ticket_type_id }) => ticket_type_id === id).length
    return { kind: "ticket", id, title, variant_id, quantity }
  })
  const extras = facts.add_ons.map(({ id, title, variant_id }): DeskLine => {
    const own = add_ons.filter(({ add_on_id }) => add_on_id === id)
    return { kind: "add_on", id, title, variant_id, quantity: own.reduce((sum, { quantity }) => sum + quantity, 0) }
  })
  return [...types, ...extras].filter(({ quantity }) => quantity > 0)
}
