import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { registerBookingsWorkflow } from "./register-bookings"

/** Holds looked at in one run of the job; the next run takes the rest. */
const BATCH = 200

/**
 * Frees the seats of carts whose time is over, and of rebookings that broke off. A cart that did become an order keeps
 * them: its bookings are made now, for a crash may have come between the order and its bookings.
 */
export async function freeExpiredHolds(container: MedusaContainer): Promise<{ freed: number; registered: number }> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const holderIds = await bookings.expiredHolders(BATCH)
  const orders = await ordersOf(container, holderIds)
  const settled = { freed: 0, registered: 0 }
  for (const holderId of holderIds) {
    try {
      settled[await settleHold(container, holderId, orders.get(holderId))] += 1
    } catch (error) {
      // Trouble with one order keeps nobody else's seats; the next run tries it again.
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(
        `bookings: the expired hold of ${holderId} could not be settled`,
        error instanceof Error ? error : undefined
      )
    }
  }
  return settled
}

/** The bookings of a cart's order take its hold over; what the cart holds besides goes back into sale. */
async function settleHold(container: MedusaContainer, holderId: string, orderId: string | undefined) {
  const registered = orderId !== undefined && (await registers(container, orderId))
  await container.resolve<BookingModuleService>(BOOKING_MODULE).releaseExpiredSeats(holderId)
  return registered ? "registered" : "freed"
}

/** Whether an order has bookings now. One that was cancelled before it got any never will. */
async function registers(container: MedusaContainer, order_id: string): Promise<boolean> {
  const { result: ids } = await registerBookingsWorkflow(container).run({ input: { order_id } })
  return ids.length > 0
}

async function ordersOf(container: MedusaContainer, cartIds: string[]): Promise<Map<string, string>> {
  if (cartIds.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["cart_id", "order_id"],
    filters: { cart_id: cartIds },
  })
  return new Map(data.map(({ cart_id, order_id }) => [cart_id, order_id]))
}
