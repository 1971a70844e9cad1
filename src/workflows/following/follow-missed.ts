import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refundCaseIn } from "../../domain/refund/refund-note"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { followOrderInTurn } from "./follow-order-in-turn"
import { ordersOfPayments } from "./orders-of-payments"
import { SYSTEM } from "./staff-or-system"

/** How far back is looked, and at how many of a kind in one run: the newest. */
const LOOK_BACK_HOURS = 48
const BATCH = 200

/** A refund or transfer, which the log of each booking of its order notes by its id. */
type Source = { id: string; order_id: string }

/**
 * Finds what bookings have not followed yet, and lets them: events are delivered at most once, and accepting a transfer
 * emits none. @returns the orders that were followed
 */
export async function followMissedOrders(container: MedusaContainer): Promise<string[]> {
  const since = new Date(Date.now() - LOOK_BACK_HOURS * 3_600_000)
  const sources = [...(await refundsSince(container, since)), ...(await transfersSince(container, since))]
  const orderIds = new Set([...(await cancelledSince(container, since)), ...(await unnoted(container, sources))])
  for (const order_id of orderIds) await followOrderInTurn(container, { order_id, actor: SYSTEM })
  return [...orderIds]
}

/** Orders that were cancelled with a booking that was not. */
async function cancelledSince(container: MedusaContainer, since: Date): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "items.id"],
    filters: { canceled_at: { $gte: since } },
    pagination: { take: BATCH, skip: 0, order: { canceled_at: "DESC" } },
  })
  const withLines = data.filter(({ items }) => (items ?? []).length > 0).map(({ id }) => id)
  const standing = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listBookings({ order_id: withLines, status: { $ne: "cancelled" } }, { select: ["order_id"] })
  return standing.map(({ order_id }) => order_id)
}

async function refundsSince(container: MedusaContainer, since: Date): Promise<Source[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "refund",
    fields: ["id", "note", "payment_id"],
    filters: { created_at: { $gte: since } },
    pagination: { take: BATCH, skip: 0, order: { created_at: "DESC" } },
  })
  const others = data.filter(({ note }) => refundCaseIn(note) === null)
  const orders = await ordersOfPayments(
    container,
    others.map(({ payment_id }) => payment_id)
  )
  return others.flatMap(({ id, payment_id }) => {
    const order_id = orders.get(payment_id)
    return order_id ? [{ id, order_id }] : []
  })
}

async function transfersSince(container: MedusaContainer, since: Date): Promise<Source[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_change",
    fields: ["id", "order_id"],
    filters: { change_type: "transfer", status: "confirmed", confirmed_at: { $gte: since } },
    pagination: { take: BATCH, skip: 0, order: { confirmed_at: "DESC" } },
  })
  return data.map(({ id, order_id }) => ({ id, order_id }))
}

/** Orders with a booking whose log lacks one of these. */
async function unnoted(container: MedusaContainer, sources: readonly Source[]): Promise<string[]> {
  if (sources.length === 0) return []
  const service = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const bookings = await service.listBookings(
    { order_id: sources.map(({ order_id }) => order_id) },
    { select: ["id", "order_id"] }
  )
  const entries = await service.listChangeLogEntries(
    { subject_id: bookings.map(({ id }) => id), request_id: sources.map(({ id }) => id) },
    { select: ["subject_id", "request_id"] }
  )
  const noted = new Set(entries.map(({ subject_id, request_id }) => `${subject_id} ${request_id}`))
  return bookings.flatMap(({ id, order_id }) => {
    const own = sources.filter((source) => source.order_id === order_id)
    return own.every((source) => noted.has(`${id} ${source.id}`)) ? [] : order_id
  })
}
