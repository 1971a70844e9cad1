import type { CreateOrderDTO } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Person } from "../../domain/person/person"
import { type BookingTerms, bookingTerms } from "../../domain/policy/terms"
import type { NewAnswer } from "../../domain/question/fitting-answers"
import type { RebookingPlan } from "../../domain/rebooking/plan"
import { usageChange } from "../../domain/rebooking/promotion-usage"
import type { SeatDemand } from "../../domain/seats/demand"
import type { RebookingTrace } from "../../modules/booking/rebooking/attempt"
import type { BookingDraft } from "../../modules/booking/registering/register-booking"
import { newId } from "../../modules/booking/sql/sql"
import { carryAnswers, type LeavingTicket } from "./carry-answers"
import { draftOrder } from "./draft-order"
import type { RebookingMatter } from "./facts/load-facts"
import { isOnInvoice, openAuthorisations } from "./facts/order-facts"
import type { OrderCollection, RebookingOrder } from "./facts/rebooking-order"

/** A ticket of the new booking; its order line is known when the order is made. */
export type MovedTicket = Person & { ticket_type_id: string; variant_id: string; answers: NewAnswer[] }

/** What the steps of a rebooking need, worked out once from the plan and the facts it was made from. JSON. */
export type RebookingDraft = {
  rebooking_id: string
  plan: RebookingPlan
  booking: { id: string; version: number }
  /** The new booking, without what only its order gives it. */
  successor: Omit<BookingDraft, "order_id" | "tickets" | "seats" | "cart_id" | "actor" | "now">
  tickets: MovedTicket[]
  notify_email: string | null
  growth: SeatDemand[]
  new_order: CreateOrderDTO & { id: string }
  old_order: { id: string; currency_code: string; reserved: number }
  /** The order lines that are set to 0. */
  line_ids: string[]
  usage: RebookingTrace["usage"]
  /** Promotions that the new lines are discounted by. */
  promotion_ids: string[]
  payments: PaymentsDraft
  /** The state of before, for taking it all back. */
  before: Pick<RebookingTrace, "old_order" | "collections">
}

/** What becomes of the payments of the old order. */
export type PaymentsDraft = {
  /** Authorised payments that are captured before. */
  capture: string[]
  /** Collections that go over to the new order with what they hold. */
  move: string[]
  /** Collections that nobody has paid towards: their sessions end. */
  unpaid: string[]
  /** Authorised payments that are let go at the end. */
  release: string[]
  /** The provider that bills what is due, where it is billed on invoice. */
  invoice_provider: string | null
  /**
   * The ids of collections that are made for the new order: over what is due, and as a mark of what is offset. Made as
   * core makes them, so that they sort behind what is older: a payout takes the payments in that order.
   */
  due_collection: string
  offset_collection: string
}

/** Draws up a rebooking from its plan. */
export function draftRebooking(matter: RebookingMatter, plan: RebookingPlan): RebookingDraft {
  const { booking, to, order, facts, line_ids } = matter
  const rebooking_id = newId("breb")
  const { locale, origin, first_name, last_name, email, phone, address } = booking
  const billed = plan.settlement.due === 0 || plan.transfer.due_on_invoice
  const { tickets, answers, unanswered } = carryAnswers(matter, ticketsOf(matter, plan))
  return {
    rebooking_id,
    plan,
    booking: { id: booking.id, version: booking.version },
    successor: {
      event_id: to.id,
      booker: { first_name, last_name, email, phone, address },
      locale,
      origin,
      status: billed ? "confirmed" : "awaiting_payment",
      answers,
      unanswered,
      // What was agreed for the event stays agreed for it.
      terms: {
        ...bookingTerms(facts.to.ticket_types),
        ...(booking.event_id === to.id ? (booking.terms as BookingTerms | null) : {}),
      },
      add_ons: plan.add_ons.map(({ participant_id, add_on_id, quantity }) => {
        const place = plan.tickets.findIndex((ticket) => ticket.participant_id === participant_id)
        return { add_on_id, quantity, ticket: participant_id === null ? null : place, line_item_id: null }
      }),
    },
    tickets,
    notify_email: matter.notify_email,
    growth: plan.seats.flatMap(({ counter_id, change }) => (change > 0 ? [{ counter_id, quantity: change }] : [])),
    new_order: { ...draftOrder(matter, plan, rebooking_id), id: generateEntityId("", "order") },
    old_order: { id: order.id, currency_code: order.currency_code, reserved: facts.order.reserved },
    line_ids,
    usage: usageOf(matter, plan),
    promotion_ids: [
      ...new Set(plan.lines.flatMap((line) => line.adjustments.flatMap((one) => one.promotion_id ?? []))),
    ],
    payments: paymentsOf(order, plan),
    before: {
      old_order: { id: order.id, status: order.status, version: order.version },
      collections: order.payment_collections.map(({ id, status, amount }) => ({ id, status, amount: Number(amount) })),
    },
  }
}

function ticketsOf({ booking, to }: RebookingMatter, plan: RebookingPlan): LeavingTicket[] {
  return plan.tickets.flatMap(({ participant_id, to_ticket_type_id }) => {
    const participant = booking.participants.find(({ id }) => id === participant_id)
    const type = to.ticket_types.find(({ id }) => id === to_ticket_type_id)
    if (!participant || !type) return []
    const { first_name, last_name, email, phone, address } = participant
    const person = { first_name, last_name, email, phone, address }
    return [{ ...person, participant_id, ticket_type_id: type.id, variant_id: type.variant_id }]
  })
}

function usageOf({ order, line_ids }: RebookingMatter, plan: RebookingPlan): RebookingDraft["usage"] {
  const used = (items: RebookingOrder["items"]) =>
    items.flatMap(({ adjustments }) => adjustments.flatMap(({ code, amount }) => (code ? [{ code, amount }] : [])))
  const change = usageChange(
    used(order.items.filter(({ id }) => line_ids.includes(id))),
    used(order.items.filter(({ id }) => !line_ids.includes(id))),
    plan.lines.flatMap(({ adjustments }) => adjustments)
  )
  return { ...change, customer: { customer_id: order.customer_id, customer_email: order.email } }
}

const UNPAID = ["not_paid", "awaiting"]

function paymentsOf(order: RebookingOrder, { transfer }: RebookingPlan): PaymentsDraft {
  const collections = order.payment_collections.filter(({ status }) => status !== "canceled")
  const sessions = collections.filter(isOnInvoice).flatMap(({ payment_sessions }) => payment_sessions)
  const invoice = sessions.find(({ status }) => status === "pending_authorization")
  const isUnpaid = ({ status }: OrderCollection) => transfer.releases || UNPAID.includes(status)
  return {
    capture: transfer.captures_first ? openAuthorisations(order).map(({ id }) => id) : [],
    move: transfer.whole ? collections.filter((one) => !isUnpaid(one)).map(({ id }) => id) : [],
    unpaid: collections.filter(isUnpaid).map(({ id }) => id),
    release: transfer.releases ? openAuthorisations(order).map(({ id }) => id) : [],
    invoice_provider: transfer.due_on_invoice ? (invoice?.provider_id ?? null) : null,
    due_collection: generateEntityId("", "pay_col"),
    offset_collection: generateEntityId("", "pay_col"),
  }
}
