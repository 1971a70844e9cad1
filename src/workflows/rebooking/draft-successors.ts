import { ZERO } from "../../domain/money/minor"
import { paymentTerm } from "../../domain/paying/payment-term"
import type { Person } from "../../domain/person/person"
import { type BookingTerms, bookingTerms } from "../../domain/policy/terms"
import type { PlannedTicket, RebookingPlan } from "../../domain/rebooking/plan"
import { termRules } from "../../domain/settings/term-rules"
import type { BookingDraft, TicketDraft } from "../../modules/booking/registering/booking-draft"
import type { AddOnLine } from "../../modules/booking/seats/claims"
import type { StoredEvent } from "../../modules/event/stored-event"
import { carryAnswers } from "./carry-answers"
import { addOnClaims } from "./claims-of-plan"
import type { RebookingMatter } from "./facts/load-facts"

/** Known by its place among the lines of the plan; the order's own id of it is there when the order is made. */
type OfLine<T> = Omit<T, "line_item_id"> & { line: number | null }

export type MovedTicket = OfLine<TicketDraft>

/** A new booking without what only its order gives it. */
export type SuccessorDraft = {
  booking: Omit<BookingDraft, "order_id" | "tickets" | "add_ons" | "seats" | "cart_id" | "actor" | "now">
  tickets: MovedTicket[]
  add_ons: OfLine<BookingDraft["add_ons"][number]>[]
  add_on_seats: AddOnLine[]
}

/** One new booking for each event, the main one first. */
export function draftSuccessors(matter: RebookingMatter, plan: RebookingPlan): SuccessorDraft[] {
  return plan.successors.flatMap(({ event_id }) => {
    const event = matter.events.find(({ id }) => id === event_id)
    return event ? [draftSuccessor(event, matter, plan)] : []
  })
}

function draftSuccessor(event: StoredEvent, matter: RebookingMatter, plan: RebookingPlan): SuccessorDraft {
  const { booking, facts } = matter
  const { locale, origin, first_name, last_name, email, phone, address } = booking
  const own = plan.tickets.filter(({ to_event_id }) => to_event_id === event.id)
  const { tickets, answers, unanswered } = carryAnswers(
    matter,
    event,
    own.map((ticket) => leavingTicket(ticket, matter))
  )
  // What waits for its payment goes on waiting, whatever its provider has promised: a till has still to see the money.
  const billed = plan.transfer.due_on_invoice && booking.status !== "awaiting_payment"
  const asked = plan.settlement.due === 0 || billed ? "confirmed" : "awaiting_payment"
  const status = booking.status === "awaiting_approval" ? booking.status : asked
  const due = status === "awaiting_approval" ? ZERO : plan.settlement.due
  const rules = facts.events.find(({ id }) => id === event.id)
  const add_ons = plan.add_ons.filter((one) => one.event_id === event.id && one.quantity > 0)
  return {
    booking: {
      event_id: event.id,
      booker: { first_name, last_name, email, phone, address },
      ...{ locale, origin, answers, unanswered },
      status,
      // A new one: whoever owed something before owes it from today (C-26, C-50).
      term: paymentTerm(due, termRules(matter.settings, event, facts.now)),
      // What was agreed for the event stays agreed for it.
      terms: {
        ...bookingTerms(rules?.ticket_types ?? []),
        ...(booking.event_id === event.id ? (booking.terms as BookingTerms | null) : {}),
      },
    },
    tickets,
    add_ons: add_ons.flatMap(({ participant_id, added, add_on_id, pieces }) => {
      const place = own.findIndex((ticket) => ticket.participant_id === participant_id && ticket.added === added)
      const ticket = participant_id === null && added === null ? null : place
      return pieces.map(({ quantity, line }) => ({ add_on_id, quantity, ticket, line }))
    }),
    add_on_seats: addOnClaims(add_ons),
  }
}

/** A ticket of a new booking, whose it was, and what was answered for it where it is new. Who was let in stays let in. */
function leavingTicket(ticket: PlannedTicket, { booking, change }: RebookingMatter) {
  const { participant_id, kind, to_ticket_type_id, line } = ticket
  const participant = booking.participants.find(({ id }) => id === participant_id)
  const added = ticket.added === null ? undefined : change.add?.[ticket.added]
  const owner: Person = participant ?? added ?? {}
  const { first_name, last_name, email, phone, address } = owner
  const person = { first_name, last_name, email, phone, address }
  const status: TicketDraft["status"] =
    kind === "stays" && participant?.status !== "cancelled" ? participant?.status : undefined
  return {
    ...person,
    status,
    participant_id,
    given: added?.answers ?? {},
    ticket_type_id: to_ticket_type_id ?? "",
    line,
  }
}
