import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CancellingEvent, CancellingFacts, HeldAddOn } from "../../../domain/cancelling/facts"
import { nameOf } from "../../../domain/person/person"
import type { ActorType } from "../../../domain/policy/may"
import type { ShopPolicy } from "../../../domain/policy/policy"
import type { BookingTerms } from "../../../domain/policy/terms"
import type { Settings } from "../../../domain/settings/settings"
import { shopPolicy } from "../../../domain/settings/shop-policy"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { Booking } from "../../../modules/booking/models/booking"
import type { StoredEvent } from "../../../modules/event/stored-event"
import { takenAddOns } from "../../add-ons/taken-add-ons"
import { layersOf, timesOf, wordOf } from "../../events/reading/rules-of-event"
import { loadBookingAndEvent } from "../../reading/load-booking"
import { orderFacts } from "../../rebooking/facts/order-facts"
import { loadRebookingOrder, type RebookingOrder } from "../../rebooking/facts/rebooking-order"
import { loadSettings } from "../../settings/load-settings"
import { isFeeLine } from "../fee-lines"

/** The facts of a plan, and what was read to get them: the commit keeps of it what the order is settled by. */
export type CancellingMatter = {
  facts: CancellingFacts
  booking: InferTypeOf<typeof Booking>
  event: StoredEvent
  order: RebookingOrder
  /** The order lines that pay for the booking, its add-ons included. */
  line_ids: string[]
  /** How long somebody has to pay. */
  settings: Pick<Settings, "payment_term_days" | "timezone">
}

type Question = { booking_id: string; actor: ActorType }

/** Reads all that a cancellation is planned from, and the clock. Writes nothing. Throws `booking_not_found`. */
export async function loadCancellingMatter(
  container: MedusaContainer,
  { booking_id, actor }: Question
): Promise<CancellingMatter> {
  const { booking, event } = await loadBookingAndEvent(container, booking_id)
  const [order, taken, settings, claims] = await Promise.all([
    loadRebookingOrder(container, booking.order_id),
    takenAddOns(container, booking_id),
    loadSettings(container),
    claimsOnOrder(container, booking),
  ])
  const participants = booking.participants.filter(({ status }) => status !== "cancelled")
  const held = taken.filter(({ participant_id }) => {
    return participant_id === null || participants.some(({ id }) => id === participant_id)
  })
  const add_ons = held.map((one) => ({ ...one, title: titleOf(event, one.add_on_id) }))
  const line_ids = linesOf(order, event, [...participants, ...add_ons])
  const rest = order.items.filter(({ id }) => !line_ids.includes(id))
  const policy = shopPolicy(settings, order.sales_channel_id ? [order.sales_channel_id] : [])
  const facts: CancellingFacts = {
    now: new Date().toISOString(),
    actor,
    booking: {
      version: booking.version,
      status: booking.status,
      terms: (booking.terms as BookingTerms | null) ?? {},
    },
    participants: participants.map((one) => {
      const { id, ticket_type_id, line_item_id, status } = one
      return { id, ticket_type_id, line_item_id, status, name: nameOf(one) }
    }),
    event: cancellingEvent(event, policy),
    order: {
      ...orderFacts({ order, line_ids: new Set(line_ids), ...claims }),
      closable: order.shipping_total === 0 && rest.every(isFeeLine),
    },
    add_ons,
    reasons: settings.cancel_reasons,
  }
  return { facts, booking, event, order, line_ids, settings }
}

/** The lines of tickets and paid add-ons, and those of the event's add-ons: an order has one booking for each event. */
function linesOf(
  order: RebookingOrder,
  event: StoredEvent,
  held: readonly { line_item_id: string | null }[]
): string[] {
  const extras = new Set(event.add_ons.map(({ variant_id }) => variant_id))
  const ofExtras = order.items.filter(({ variant_id }) => extras.has(variant_id ?? ""))
  return [...new Set([...held.flatMap(({ line_item_id }) => line_item_id ?? []), ...ofExtras.map(({ id }) => id)])]
}

async function claimsOnOrder(container: MedusaContainer, { id, order_id }: CancellingMatter["booking"]) {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [cases, edits] = await Promise.all([
    bookings.listRefundCases({ order_id, status: ["requested", "approved"] }),
    container
      .resolve(Modules.ORDER)
      .listOrderChanges({ order_id, status: ["pending", "requested"] }, { select: ["id"] }),
  ])
  const others = cases.filter(({ booking_id }) => booking_id !== id)
  return { reserved: others.reduce((sum, { amount }) => sum + amount, 0), edit_open: edits.length > 0 }
}

/** An event with the policies of its ticket types, each as it was set on the levels. */
export function cancellingEvent(event: StoredEvent, policy: ShopPolicy): CancellingEvent {
  const ticket_types = event.ticket_types.map(({ id, title }) => ({ id, title, layers: layersOf(policy, event, id) }))
  return { ...timesOf(event), word: wordOf(event), ticket_types }
}

function titleOf({ add_ons }: StoredEvent, addOnId: string): HeldAddOn["title"] {
  return add_ons.find(({ id }) => id === addOnId)?.title ?? ""
}
