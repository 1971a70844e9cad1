import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { nameOf } from "../../../domain/person/person"
import type { ActorType } from "../../../domain/policy/may"
import type { ShopPolicy } from "../../../domain/policy/policy"
import type { Answers } from "../../../domain/question/answer-value"
import type { RebookingEvent, RebookingFacts, RebookingParticipant } from "../../../domain/rebooking/facts"
import { mapTickets, wantedTickets } from "../../../domain/rebooking/map-tickets"
import type { Target } from "../../../domain/rebooking/target"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { toldAtOnce } from "../../../domain/settings/notify"
import { shopPolicy } from "../../../domain/settings/shop-policy"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { Booking } from "../../../modules/booking/models/booking"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import type { StoredEvent } from "../../../modules/event/stored-event"
import { freeAddOns } from "../../add-ons/free-add-ons"
import { takenAddOns } from "../../add-ons/taken-add-ons"
import { loadSeats } from "../../events/reading/load-events"
import { bookableFacts, layersOf, timesOf } from "../../events/reading/rules-of-event"
import { loadAnswers } from "../../reading/load-answers"
import { loadSettings } from "../../settings/load-settings"
import { freeLines } from "./free-lines"
import { type Offer, offerTickets } from "./offer-tickets"
import { orderFacts } from "./order-facts"
import { loadRebookingOrder, type RebookingOrder } from "./rebooking-order"

export type RebookingQuestion = { booking_id: string; target: Target; actor: ActorType }

/** The facts of a plan, and what was read to get them: the commit makes the new order and booking from it. */
export type RebookingMatter = {
  facts: RebookingFacts
  booking: InferTypeOf<typeof Booking>
  /** What the booking and its participants answered to the questions of the event that they leave. */
  answers: Readonly<Record<string, Answers>>
  from: StoredEvent
  to: StoredEvent
  order: RebookingOrder
  /** The order lines that pay for the booking, and those of its add-ons that cost nothing. */
  line_ids: string[]
  offer: Offer
  /** Whom to tell of it at once; null: nobody. */
  notify_email: string | null
}

/** Reads all that a rebooking is planned from, and the clock. Writes nothing. Throws `booking_not_found`, `event_not_found`. */
export async function loadRebookingMatter(
  container: MedusaContainer,
  { booking_id, target, actor }: RebookingQuestion
): Promise<RebookingMatter> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [booking] = await bookings.listBookings({ id: booking_id }, { relations: ["participants"] })
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  const [order, events] = await Promise.all([
    loadRebookingOrder(container, booking.order_id),
    container.resolve<EventModuleService>(EVENT_MODULE).loadEvents([...new Set([booking.event_id, target.event_id])]),
  ])
  const from = events.find(({ id }) => id === booking.event_id)
  const to = events.find(({ id }) => id === target.event_id)
  if (!from || !to || !(await mayBeSeen(container, to, order, actor)))
    throw new RefusalError({ code: "event_not_found" })

  const participants = participantsOf(booking)
  const free = await freeAddOns(container, [...from.add_ons, ...to.add_ons], order.currency_code)
  const line_ids = [...new Set([...participants.map(({ line_item_id }) => line_item_id), ...freeLines(order, from)])]
  const rest = order.items.filter(({ id }) => !line_ids.includes(id))
  const counters = [to, ...to.ticket_types, ...to.add_ons].map(({ id }) => id)
  const [offer, seats, claims, answers, taken] = await Promise.all([
    offerTickets(container, order, rest, wantedOf(target, participants, to)),
    loadSeats(container, counters),
    claimsOnOrder(container, booking),
    from.questions.length > 0 ? loadAnswers(container, booking_id) : {},
    takenAddOns(container, booking_id),
  ])
  const settings = await loadSettings(container)
  const policy = shopPolicy(settings, order.sales_channel_id ? [order.sales_channel_id] : [])
  const now = new Date().toISOString()
  const money = { order, line_ids: new Set(line_ids), ...claims }
  const { version, status, oversold } = booking
  const facts: RebookingFacts = {
    now,
    actor,
    booking: { version, status, oversold },
    participants,
    from: eventOf(from, policy, now),
    to: eventOf(to, policy, now),
    order: orderFacts(money),
    offer: offer.lines,
    add_ons: { taken, from: from.add_ons, to: to.add_ons, free },
    free: Object.fromEntries(counters.map((id) => [id, seats.get(id)?.free ?? null])),
  }
  return { facts, booking, answers, from, to, order, line_ids, offer, notify_email: toldAtOnce(to, settings) }
}

/** Customers reach the events of their order's sales channel; staff reach all. */
async function mayBeSeen(container: MedusaContainer, to: StoredEvent, order: RebookingOrder, actor: ActorType) {
  if (actor !== "customer") return true
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: variants } = await query.graph({
    entity: "product_variant",
    fields: ["product_id"],
    filters: { id: to.ticket_types.map(({ variant_id }) => variant_id) },
  })
  const { data } = await query.graph({
    entity: "product_sales_channel",
    fields: ["product_id"],
    filters: {
      sales_channel_id: order.sales_channel_id,
      product_id: variants.flatMap(({ product_id }) => product_id ?? []),
    },
  })
  return data.length > 0
}

function participantsOf({ participants }: RebookingMatter["booking"]): RebookingParticipant[] {
  return [...participants]
    .filter(({ status }) => status !== "cancelled")
    .sort((a, b) => a.position - b.position)
    .map((participant) => {
      const { id, ticket_type_id, line_item_id, status } = participant
      return { id, ticket_type_id, line_item_id, status, name: nameOf(participant) }
    })
}

/** A target that maps badly asks for nothing here: the plan says why. */
function wantedOf(target: Target, participants: RebookingParticipant[], to: StoredEvent) {
  const moves = mapTickets(
    target,
    participants,
    to.ticket_types.map(({ id }) => id)
  )
  if (!moves.ok) return []
  return wantedTickets(moves.value).map(({ ticket_type_id, quantity }) => {
    const variant_id = to.ticket_types.find(({ id }) => id === ticket_type_id)?.variant_id ?? ""
    return { ticket_type_id, quantity, variant_id }
  })
}

async function claimsOnOrder(container: MedusaContainer, { id, order_id }: RebookingMatter["booking"]) {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const cases = await bookings.listRefundCases({ order_id, status: ["requested", "approved"] })
  const others = cases.filter(({ booking_id }) => booking_id !== id)
  const orders = container.resolve(Modules.ORDER)
  const edits = await orders.listOrderChanges({ order_id, status: ["pending", "requested"] }, { select: ["id"] })
  return { reserved: others.reduce((sum, { amount }) => sum + amount, 0), edit_open: edits.length > 0 }
}

function eventOf(event: StoredEvent, policy: ShopPolicy, now: string): RebookingEvent {
  const { event: rules, word } = bookableFacts(event, now)
  const ticket_types = event.ticket_types.map(({ id, title }) => {
    return { id, title, layers: layersOf(policy, event, id) }
  })
  return { ...rules, ...timesOf(event), title: event.title, word, ticket_types }
}
