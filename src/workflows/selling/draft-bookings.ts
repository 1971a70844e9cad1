import { toMinor } from "../../domain/money/decimal"
import { ZERO } from "../../domain/money/minor"
import { paymentTerm, type TermRules } from "../../domain/paying/payment-term"
import type { BookingTerms } from "../../domain/policy/terms"
import { askedOfBooking, askedOfParticipant } from "../../domain/question/asked"
import { fittingAnswers, leavesOut } from "../../domain/question/fitting-answers"
import type { Question } from "../../domain/question/question"
import { type DraftTicket, draftTickets, type RegisteredLine } from "../../domain/registration/draft-tickets"
import type { Registration } from "../../domain/registration/registration"
import type { Actor } from "../../modules/booking/change-log/append-change"
import type { BookingDraft } from "../../modules/booking/registering/booking-draft"
import type { DeskRecord } from "../../modules/booking/registering/desk-record"
import type { ClaimLine } from "../../modules/booking/seats/claims"
import type { OrderFacts } from "./load-order"
import { addOnClaims, addOnLines, assignedAddOns } from "./order-add-ons"

/** Nobody asked for it in person: it follows from the order. */
const SYSTEM: Actor = { type: "system", id: null, channel: "system" }

/**
 * Payment states in which a booking stands (SPEC, "Booking status"): captured, authorised, or `awaiting`, which a provider
 * answers that is paid on invoice. A promise to pay at the till is not enough.
 */
const SETTLED = ["awaiting", "authorized", "partially_authorized", "captured", "partially_captured", "completed"]

/** Those in which nothing is left to pay. */
const COVERED = ["authorized", "captured", "completed"]

export type DraftFacts = {
  order: OrderFacts
  seats: ClaimLine[]
  registration: Registration | null
  /** What the desk decided; null: a customer bought. */
  desk: DeskRecord | null
  /** What each event asks, by its id. */
  questions: ReadonlyMap<string, readonly Question[]>
  /** What they offer besides their tickets. */
  addOns: Parameters<typeof addOnLines>[1]
  /** What cancelling and rebooking cost, by event. */
  terms: ReadonlyMap<string, BookingTerms>
  /** How long their bookings may stay unpaid, by event. */
  term_rules: ReadonlyMap<string, TermRules>
  /** The events whose bookings wait for an approval, and who is told of a request; null: nobody named an address. */
  approvals: ReadonlyMap<string, string | null>
  default_locale: string
  /** ISO 8601 */
  now: string
}

/** The bookings that an order becomes: one for each event in it. */
export function draftBookings({
  order,
  seats,
  registration,
  desk,
  questions,
  addOns,
  terms,
  term_rules,
  approvals,
  default_locale,
  now,
}: DraftFacts): BookingDraft[] {
  const registered = registeredLines(order, registration)
  const eventIds = [...new Set(seats.map(({ event_id }) => event_id))]
  const settled = order.total === 0 || order.payment_statuses.some((status) => SETTLED.includes(status))
  const outside = desk?.payment === "settled_outside"
  const stands = settled && desk?.payment !== "pay_link" && (outside || !order.at_till)
  const covered = outside || order.payment_statuses.some((one) => COVERED.includes(one))
  const open = covered ? ZERO : toMinor(order.total, order.currency_code)
  const extras = addOnLines(order, addOns, eventIds)
  return eventIds.map((event_id) => {
    const status = approvals.has(event_id) ? "awaiting_approval" : stands ? "confirmed" : "awaiting_payment"
    const rules = term_rules.get(event_id)
    const ownExtras = extras.filter((line) => line.event_id === event_id)
    const own = seats.filter((line) => line.event_id === event_id)
    const lines = own.map((line) => ({ ...line, variant_id: variantOf(order, line.line_id) }))
    const tickets = draftTickets(lines, registered)
    const answered = answeredTickets(tickets, registration, questions.get(event_id) ?? [])
    const placed = tickets.map((ticket) => ({ ...ticket, variant_id: variantOf(order, ticket.line_item_id) }))
    return {
      order_id: order.id,
      event_id,
      booker: {
        ...order.booker,
        ...withoutBlanks(registration?.booker),
        email: registration?.booker?.email ?? order.email,
      },
      locale: registration?.locale ?? order.locale ?? default_locale,
      origin: desk?.origin ?? "online",
      status,
      term: rules ? paymentTerm(status === "awaiting_approval" ? ZERO : open, rules) : null,
      request_told: approvals.get(event_id) ?? null,
      ...answered,
      add_ons: assignedAddOns(ownExtras, placed, registration, order),
      seats: [...own, ...addOnClaims(ownExtras)],
      terms: terms.get(event_id) ?? {},
      cart_id: order.cart_id,
      desk: desk ? { record: desk, paid: toMinor(order.total, order.currency_code) } : undefined,
      actor: desk?.actor ?? SYSTEM,
      now,
    }
  })
}

type Answered = Pick<BookingDraft, "tickets" | "answers" | "unanswered">

/** Tickets and booking with the answers that fit what is asked of them now. */
function answeredTickets(
  drafts: readonly DraftTicket[],
  registration: Registration | null,
  questions: readonly Question[]
): Answered {
  const types = drafts.map(({ ticket_type_id }) => ticket_type_id)
  const asked = askedOfBooking(questions, types)
  const answers = fittingAnswers(registration?.answers ?? {}, asked)
  const tickets = drafts.map((draft) => {
    return {
      ...draft,
      answers: fittingAnswers(draft.answers ?? {}, askedOfParticipant(questions, draft.ticket_type_id)),
    }
  })
  const unanswered =
    leavesOut(asked, answers) ||
    tickets.some((ticket) => leavesOut(askedOfParticipant(questions, ticket.ticket_type_id), ticket.answers))
  return { tickets, answers, unanswered }
}

function registeredLines({ cart_items }: OrderFacts, registration: Registration | null): RegisteredLine[] {
  return (registration?.lines ?? []).flatMap(({ line_item_id, participants }) => {
    const variant_id = cart_items.find(({ id }) => id === line_item_id)?.variant_id
    return variant_id ? [{ variant_id, participants: participants.map((person) => ({ ...person })) }] : []
  })
}

function variantOf({ items }: OrderFacts, lineId: string): string {
  return items.find(({ id }) => id === lineId)?.variant_id ?? ""
}

function withoutBlanks(person: Registration["booker"]) {
  return Object.fromEntries(
    Object.entries(person ?? {}).filter(([, value]) => value !== null && value !== undefined && value !== "")
  )
}
