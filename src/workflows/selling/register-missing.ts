import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { type GraphLine, lineOf, seatLines } from "./cart-seats"
import { registerBookingsWorkflow } from "./register-bookings"

/** How far back orders are looked at, and how many in one run. */
const LOOK_BACK_HOURS = 48
const BATCH = 200

/** Finds orders with tickets that a crash left without bookings, and makes them. Answers with how many there were. */
export async function registerMissingBookings(container: MedusaContainer): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const since = new Date(Date.now() - LOOK_BACK_HOURS * 3_600_000)
  let missing = 0
  for (let skip = 0; ; skip += BATCH) {
    const { data: orders } = await query.graph({
      entity: "order",
      fields: ["id", "canceled_at", "items.id", "items.variant_id", "items.quantity"],
      // By their last change: a draft that becomes an order may have been written long ago.
      filters: { updated_at: { $gte: since }, is_draft_order: false },
      pagination: { skip, take: BATCH, order: { created_at: "ASC" } },
    })
    const known = await bookings.listBookings({ order_id: orders.map(({ id }) => id) }, { select: ["order_id"] })
    const registered = new Set(known.map(({ order_id }) => order_id))
    for (const order of orders) {
      if (registered.has(order.id) || order.canceled_at) continue
      const items: GraphLine[] = order.items ?? []
      const lines = await seatLines(container, items.map(lineOf))
      if (lines.length === 0) continue
      await registerBookingsWorkflow(container).run({ input: { order_id: order.id } })
      missing += 1
    }
    if (orders.length < BATCH) return missing
  }
}
