import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { lineOf, seatLines } from "../../selling/cart-seats"
import { type GraphItem, quantityOf } from "./graph-order"

/** Orders that are only looked through for tickets: a few fields each. */
const PAGE = 500

type LightOrder = { id: string; metadata?: Record<string, unknown> | null; items?: GraphItem[] | null }

/** Orders without any booking that hold tickets or were made by a rebooking, a page of ids at a time. */
export async function* unbookedOrders(container: MedusaContainer, since: Date | null): AsyncGenerator<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  for (let after = ""; ; ) {
    const changed = since ? { updated_at: { $gte: since } } : {}
    const { data } = await query.graph({
      entity: "order",
      fields: ["id", "metadata", "items.id", "items.variant_id", "items.detail.quantity"],
      filters: { id: { $gt: after }, is_draft_order: false, ...changed },
      pagination: { skip: 0, take: PAGE, order: { id: "ASC" } },
    })
    const orders: LightOrder[] = data
    const booked = await bookings.listBookings({ order_id: orders.map(({ id }) => id) }, { select: ["order_id"] })
    const known = new Set(booked.map(({ order_id }) => order_id))
    const ids = await concerned(
      container,
      orders.filter(({ id }) => !known.has(id))
    )
    if (ids.length > 0) yield ids
    const last = orders.at(-1)
    if (!last || orders.length < PAGE) return
    after = last.id
  }
}

async function concerned(container: MedusaContainer, orders: readonly LightOrder[]): Promise<string[]> {
  const items = orders.flatMap((order) => order.items ?? [])
  const tickets = await seatLines(
    container,
    items.map((line) => lineOf({ ...line, quantity: quantityOf(line) }))
  )
  const lines = new Set(tickets.map(({ line_id }) => line_id))
  const holds = ({ metadata, items }: LightOrder) =>
    Boolean(metadata?.booking_rebooking_id) || (items ?? []).some(({ id }) => lines.has(id))
  return orders.filter(holds).map(({ id }) => id)
}
