import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { neverPlaced } from "../../domain/registration/never-placed"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { type GraphLine, lineOf, seatLines } from "./cart-seats"
import { registerBookingsWorkflow } from "./register-bookings"

/** How far back orders are looked at, and how many in one run. */
const LOOK_BACK_HOURS = 48
const BATCH = 200
/**
 * Core writes an order before its payment is authorised, and takes it back where that fails: an order is looked at only
 * when its completion must be over.
 */
const COMPLETION_MINUTES = 5

type GraphOrder = {
  id: string
  canceled_at?: unknown
  created_at: string | Date
  updated_at: string | Date
  items?: GraphLine[] | null
  cart?: { id: string } | null
  payment_collections?: unknown[] | null
}

/**
 * Finds orders with tickets that a crash left without a booking, and makes them. Answers with how many there were.
 * @param now looks at what was quiet for `COMPLETION_MINUTES` by then
 */
export async function registerMissingBookings(container: MedusaContainer, now: Date): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const since = new Date(now.getTime() - LOOK_BACK_HOURS * 3_600_000)
  const until = new Date(now.getTime() - COMPLETION_MINUTES * 60_000)
  let missing = 0
  for (let skip = 0; ; skip += BATCH) {
    const { data: orders } = await query.graph({
      entity: "order",
      fields: FIELDS,
      // By their last change: a draft that becomes an order may have been written long ago.
      filters: { updated_at: { $gte: since, $lte: until }, is_draft_order: false },
      pagination: { skip, take: BATCH, order: { created_at: "ASC" } },
    })
    for (const orderId of await lackingBookings(container, orders)) {
      if (await registers(container, orderId)) missing += 1
    }
    if (orders.length < BATCH) return missing
  }
}

const FIELDS = [
  ...["id", "canceled_at", "created_at", "updated_at", "items.id", "items.variant_id", "items.quantity"],
  ...["cart.id", "payment_collections.id"],
]

/** Reconciliation shows it. */
function wasNeverPlaced({ cart, payment_collections, created_at, updated_at }: GraphOrder): boolean {
  return neverPlaced({
    from_cart: Boolean(cart),
    has_payment_collection: (payment_collections ?? []).some(Boolean),
    created_at: new Date(created_at),
    updated_at: new Date(updated_at),
  })
}

/** The orders that lack the booking of one of their events: a crash may have come between two of them. */
async function lackingBookings(container: MedusaContainer, orders: readonly GraphOrder[]): Promise<string[]> {
  const standing = orders.filter((order) => !order.canceled_at && !wasNeverPlaced(order))
  const known = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listBookings({ order_id: standing.map(({ id }) => id) }, { select: ["order_id", "event_id"] })
  const registered = new Set(known.map(({ order_id, event_id }) => `${order_id} ${event_id}`))
  const items = standing.flatMap((order) => order.items ?? [])
  const events = new Map((await seatLines(container, items.map(lineOf))).map((line) => [line.line_id, line.event_id]))
  const lacks = (order: GraphOrder) =>
    (order.items ?? []).some(({ id }) => events.has(id) && !registered.has(`${order.id} ${events.get(id)}`))
  return standing.filter(lacks).map(({ id }) => id)
}

/** Whether an order has bookings now. Trouble with one keeps no other one waiting; the next run tries it again. */
async function registers(container: MedusaContainer, order_id: string): Promise<boolean> {
  try {
    const { result: ids } = await registerBookingsWorkflow(container).run({ input: { order_id } })
    return ids.length > 0
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`bookings: order ${order_id} could not be registered`, error instanceof Error ? error : undefined)
    return false
  }
}
