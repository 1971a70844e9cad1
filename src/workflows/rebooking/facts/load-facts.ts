import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { nameOf } from "../../../domain/person/person"
import type { ActorType } from "../../../domain/policy/may"
import type { ShopPolicy } from "../../../domain/policy/policy"
import type { BookingTerms } from "../../../domain/policy/terms"
import type { Answers } from "../../../domain/question/answer-value"
import type { Change } from "../../../domain/rebooking/change"
import type { RebookingEvent, RebookingFacts, RebookingParticipant } from "../../../domain/rebooking/facts"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { toldAtOnce } from "../../../domain/settings/notify"
import type { Settings } from "../../../domain/settings/settings"
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
import { boughtLines } from "./bought-lines"
import { freeLines } from "./free-lines"
import { offerChange } from "./offer-change"
import type { Offer } from "./offer-lines"
import { orderFacts } from "./order-facts"
import { loadRebookingOrder, type RebookingOrder } from "./rebooking-order"

export type RebookingQuestion = { booking_id: string; change: Change; actor: ActorType }

/** The facts of a plan, and what was read to get them: the commit makes the new order and bookings from it. */
export type RebookingMatter = {
  facts: RebookingFacts
  change: Change
  booking: InferTypeOf<typeof Booking>
  /** What the booking and its participants answered to the questions of the event that they leave. */
  answers: Readonly<Record<string, Answers>>
  from: StoredEvent
  /** All events that somebody is for before or after, `from` among them. */
  events: StoredEvent[]
  order: RebookingOrder
  /** The order lines that pay for the booking, and those of its add-ons that cost nothing. */
  line_ids: string[]
  offer: Offer
  /** Whom to tell of it at once; null: nobody. */
  notify_email: string | null
  /** How long somebody has to pay. */
  settings: Pick<Settings, "payment_term_days" | "timezone">
}

/** Reads all that a rebooking is planned from, and the clock. Writes nothing. Throws `booking_not_found`, `event_not_found`. */
export async function loadRebookingMatter(
  container: MedusaContainer,
  { booking_id, change, actor }: RebookingQuestion
): Promise<RebookingMatter> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [booking] = await bookings.listBookings({ id: booking_id }, { relations: ["participants"] })
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  const named = eventsIn(change)
  const [order, events, claims, taken, settings] = await Promise.all([
    loadRebookingOrder(container, booking.order_id),
    container.resolve<EventModuleService>(EVENT_MODULE).loadEvents([...new Set([booking.event_id, ...named])]),
    claimsOnOrder(container, booking),
    takenAddOns(container, booking_id),
    loadSettings(container),
  ])
  const from = events.find(({ id }) => id === booking.event_id)
  const entered = events.filter(({ id }) => named.includes(id))
  if (!from || entered.length < named.length || !(await mayBeSeen(container, entered, order, actor)))
    throw new RefusalError({ code: "event_not_found" })

  const participants = participantsOf(booking)
  const counters = events.flatMap((event) => [event, ...event.ticket_types, ...event.add_ons]).map(({ id }) => id)
  const add_ons = events.flatMap((event) => event.add_ons)
  const [seats, answers, free] = await Promise.all([
    loadSeats(container, counters),
    from.questions.length > 0 ? loadAnswers(container, booking_id) : {},
    freeAddOns(container, add_ons, order.currency_code),
  ])
  const paid = [...participants, ...taken].flatMap(({ line_item_id }) => line_item_id ?? [])
  const line_ids = [...new Set([...paid, ...freeLines(order, from)])]
  const policy = shopPolicy(settings, order.sales_channel_id ? [order.sales_channel_id] : [])
  const now = new Date().toISOString()
  const { version, status, oversold, locale } = booking
  const rules = events.map((event) => rebookingEvent(event, policy, now))
  const notify_email = toldAtOnce(mainOf(entered, from), settings)
  const facts: Omit<RebookingFacts, "offer" | "codes"> = {
    now,
    actor,
    booking: { version, status, oversold, locale, terms: (booking.terms ?? {}) as BookingTerms },
    participants,
    from: rebookingEvent(from, policy, now),
    events: rules,
    order: orderFacts({ order, line_ids: new Set(line_ids), ...claims }),
    bought: boughtLines(order, line_ids),
    add_ons: { taken, offered: add_ons, free },
    free: Object.fromEntries(counters.map((id) => [id, seats.get(id)?.free ?? null])),
    reasons: settings.cancel_reasons,
    notifies: notify_email !== null,
  }
  const { offer, codes } = await offerChange(container, { change, facts, order, line_ids, events })
  const priced = { ...facts, offer: offer.lines, codes }
  return { facts: priced, change, booking, answers, from, events, order, line_ids, offer, notify_email, settings }
}

/** The events that a change names. */
function eventsIn({ target, moves = [], add = [] }: Change): string[] {
  return [...new Set([...(target ? [target] : []), ...moves, ...add].map(({ event_id }) => event_id))]
}

/** Who is told of a rebooking: the organiser of the event that is entered, or of the one that nobody leaves. */
function mainOf([first]: readonly StoredEvent[], from: StoredEvent): StoredEvent {
  return first ?? from
}

/** Customers reach the events of their order's sales channel; staff reach all. */
async function mayBeSeen(
  container: MedusaContainer,
  events: readonly StoredEvent[],
  { sales_channel_id }: RebookingOrder,
  actor: ActorType
) {
  if (actor !== "customer" || events.length === 0) return true
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const variant_ids = events.map(({ ticket_types }) => ticket_types.map(({ variant_id }) => variant_id))
  const { data: variants } = await query.graph({
    entity: "product_variant",
    fields: ["id", "product_id"],
    filters: { id: variant_ids.flat() },
  })
  const { data: sold } = await query.graph({
    entity: "product_sales_channel",
    fields: ["product_id"],
    filters: { sales_channel_id, product_id: variants.flatMap(({ product_id }) => product_id ?? []) },
  })
  const seen = new Set(sold.map(({ product_id }) => product_id))
  const shown = new Set(variants.flatMap(({ id, product_id }) => (product_id && seen.has(product_id) ? [id] : [])))
  return variant_ids.every((ids) => ids.some((id) => shown.has(id)))
}

export function participantsOf({ participants }: RebookingMatter["booking"]): RebookingParticipant[] {
  return [...participants]
    .filter(({ status }) => status !== "cancelled")
    .sort((a, b) => a.position - b.position)
    .map((participant) => {
      const { id, ticket_type_id, line_item_id, status } = participant
      return { id, ticket_type_id, line_item_id, status, name: nameOf(participant) }
    })
}

async function claimsOnOrder(container: MedusaContainer, { id, order_id }: RebookingMatter["booking"]) {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const orders = container.resolve(Modules.ORDER)
  const [cases, edits] = await Promise.all([
    bookings.listRefundCases({ order_id, status: ["requested", "approved"] }),
    orders.listOrderChanges({ order_id, status: ["pending", "requested"] }, { select: ["id"] }),
  ])
  const others = cases.filter(({ booking_id }) => booking_id !== id)
  return { reserved: others.reduce((sum, { amount }) => sum + amount, 0), edit_open: edits.length > 0 }
}

/** An event as rebooking rules look at it, with the policies of its ticket types. */
export function rebookingEvent(event: StoredEvent, policy: ShopPolicy, now: string): RebookingEvent {
  const { event: rules, word } = bookableFacts(event, now)
  const ticket_types = event.ticket_types.map(({ id, title }) => {
    return { id, title, layers: layersOf(policy, event, id) }
  })
  return { ...rules, ...timesOf(event), title: event.title, word, ticket_types }
}
