import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { bookable } from "../../domain/event/bookable"
import { toMinor } from "../../domain/money/decimal"
import type { ActorType } from "../../domain/policy/may"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import { type EventFacts, loadEvents } from "../events/reading/load-events"
import { bookableFacts } from "../events/reading/rules-of-event"
import { lineTotals } from "./facts/line-totals"
import { priceTickets } from "./facts/price-tickets"
import { loadRebookingOrder, type RebookingOrder } from "./facts/rebooking-order"
import { taxTickets } from "./facts/tax-tickets"

/** Events that are offered to choose from: the soonest. */
const MAX_TARGETS = 100

/**
 * Where a booking can be rebooked to: events still to come whose tickets have a price in the order's currency, with what
 * one ticket costs this customer today, tax included. For customers those of their sales channel that can be booked.
 */
export async function listTargets(
  container: MedusaContainer,
  bookingId: string,
  actor: ActorType
): Promise<{ events: EventFacts[]; now: string }> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [booking] = await bookings.listBookings({ id: bookingId }, { select: ["order_id"] })
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  const order = await loadRebookingOrder(container, booking.order_id)
  const now = new Date()
  const products = actor === "customer" ? { product_id: await productsOf(container, order.sales_channel_id) } : {}
  const filters = { status: "published" as const, ends_at: { $gte: now }, ...products }
  const rows = await container
    .resolve<EventModuleService>(EVENT_MODULE)
    .listEvents(filters, { select: ["id"], take: MAX_TARGETS, order: { starts_at: "ASC", id: "ASC" } })
  const events = await loadEvents(
    container,
    rows.map(({ id }) => id)
  )
  const at = now.toISOString()
  const open = events.filter((event) => actor !== "customer" || bookable(bookableFacts(event, at)).ok)
  return { events: await withPrices(container, order, open), now: at }
}

async function productsOf(container: MedusaContainer, salesChannelId: string | null): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_sales_channel",
    fields: ["product_id"],
    filters: { sales_channel_id: salesChannelId },
  })
  return data.map(({ product_id }) => product_id)
}

/** Ticket types without a price in the order's currency are left out, and events without any; add-ons have theirs, if any. */
async function withPrices(
  container: MedusaContainer,
  order: RebookingOrder,
  events: EventFacts[]
): Promise<EventFacts[]> {
  const { currency_code } = order
  const types = events.flatMap(({ ticket_types, add_ons }) => [...ticket_types, ...add_ons])
  const wanted = types.map(({ id, variant_id }) => ({ ticket_type_id: id, variant_id, quantity: 1 }))
  const tickets = await priceTickets(container, order, wanted)
  const taxes = await taxTickets(container, order, tickets)
  const amounts = new Map<string, number>()
  for (const { ticket_type_id, unit_price, is_tax_inclusive } of tickets) {
    if (unit_price === null) continue
    const tax_lines = taxes.get(ticket_type_id) ?? []
    const { total } = lineTotals({ quantity: 1, unit_price, is_tax_inclusive, tax_lines, adjustments: [] })
    amounts.set(ticket_type_id, toMinor(total, currency_code))
  }
  const priced = <Sold extends { id: string }>(sold: Sold) => {
    const amount = amounts.get(sold.id)
    return { ...sold, prices: amount === undefined ? [] : [{ currency_code, amount }] }
  }
  return events.flatMap((event) => {
    const ticket_types = event.ticket_types.map(priced).filter(({ prices }) => prices.length > 0)
    return ticket_types.length > 0 ? [{ ...event, ticket_types, add_ons: event.add_ons.map(priced) }] : []
  })
}
