import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BookedOrder, OrderFacts } from "../../../domain/reconciliation/facts"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import { lineOf, seatLines } from "../../selling/cart-seats"
import { entriesNaming, knownMovements, namesOf } from "./entries-elsewhere"
import { type GraphOrder, ORDER_FIELDS, quantityOf } from "./graph-order"
import { orderFacts } from "./order-facts"
import { ticketTotals } from "./ticket-totals"

/** One order with all that is checked with it, and when anything about it changed last. */
export type OrderUnit = { facts: BookedOrder; changed_at: Date | null }

/** Reads these orders with their bookings, books and payments. The caller bounds how many; drafts are left out. */
export async function readOrders(container: MedusaContainer, orderIds: readonly string[]): Promise<OrderUnit[]> {
  if (orderIds.length === 0) return []
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const read = await loadOrders(container, orderIds)
  const orders = await allFacts(container, read)
  const ours = await bookings.readBookedOrders(orderIds)
  const elsewhere = await entriesNaming(container, [...orders.values()].flatMap(namesOf))
  const known_movements = await knownMovements(container, [...orders.values()])
  const titles = await titlesOf(container, [...orders.values()])
  const drafts = new Set(read.filter(({ is_draft_order }) => is_draft_order).map(({ id }) => id))
  return ours
    .filter(({ order_id }) => !drafts.has(order_id))
    .map(({ changed_at, ...booked }) => {
      const order = orders.get(booked.order_id) ?? null
      const names = new Set(order ? namesOf(order) : [])
      const others = elsewhere.filter((one) => one.order_id !== booked.order_id && names.has(one.reference_id))
      const facts = { ...booked, order, elsewhere: others, known_movements, titles }
      const graph = read.find(({ id }) => id === booked.order_id)
      return { facts, changed_at: lastChange(graph, changed_at) }
    })
}

async function loadOrders(container: MedusaContainer, ids: readonly string[]): Promise<GraphOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: [...ids] } })
  return data
}

async function allFacts(container: MedusaContainer, read: readonly GraphOrder[]): Promise<Map<string, OrderFacts>> {
  const lines = read.flatMap(({ items }) => items ?? [])
  const tickets = await seatLines(
    container,
    lines.map((line) => lineOf({ ...line, quantity: quantityOf(line) }))
  )
  const carts = await boughtByCart(
    container,
    read.map(({ id }) => id)
  )
  const bare = read.map((order) => orderFacts(order, { tickets, from_cart: carts.has(order.id) }))
  const totals = await ticketTotals(container, bare)
  return new Map(bare.map((order) => [order.id, { ...order, tickets_total: totals.get(order.id) ?? null }]))
}

async function boughtByCart(container: MedusaContainer, order_id: string[]): Promise<ReadonlySet<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { order_id } })
  return new Set(data.map((link) => link.order_id))
}

async function titlesOf(container: MedusaContainer, orders: readonly OrderFacts[]): Promise<Map<string, string>> {
  const ids = new Set(orders.flatMap(({ lines }) => lines.flatMap(({ event_id }) => event_id ?? [])))
  if (ids.size === 0) return new Map()
  const events = await container
    .resolve<EventModuleService>(EVENT_MODULE)
    .listEvents({ id: [...ids] }, { select: ["id", "title"], take: ids.size })
  return new Map(events.map(({ id, title }) => [id, title]))
}

/** When an order, its books, its payments or anything of ours about it changed last. */
function lastChange(order: GraphOrder | undefined, ours: Date | null): Date | null {
  const collections = (order?.payment_collections ?? []).flatMap((collection) => collection ?? [])
  const payments = collections.flatMap((collection) => collection.payments ?? [])
  const movements = payments.flatMap(({ captures, refunds }) => [...(captures ?? []), ...(refunds ?? [])])
  const times = [
    ...[order?.updated_at ?? [], ours ?? []].flat(),
    ...[...(order?.transactions ?? []), ...movements].map(({ created_at }) => created_at),
    ...collections.map(({ updated_at }) => updated_at),
  ]
  return times.length > 0 ? new Date(Math.max(...times.map((time) => new Date(time).getTime()))) : null
}
