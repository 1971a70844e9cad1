import type { MedusaContainer } from "@medusajs/framework/types"
import { bookingsOfOrder, holdBookings } from "../following/hold-bookings"
import { orderIdsOfChain } from "./chain-of-orders"

/**
 * Runs a job while none of the bookings that share a case's money can be rebooked or paid out; the job is given the
 * orders of that money, the case's own first. `patience` in seconds. Throws where their turn does not come in time.
 */
export async function holdCase<T>(
  container: MedusaContainer,
  { order_id }: { order_id: string },
  { patience }: { patience: number },
  job: (orderIds: string[]) => Promise<T>
): Promise<T> {
  const orderIds = await orderIdsOfChain(container, order_id)
  const ids = await Promise.all(orderIds.map((orderId) => bookingsOfOrder(container, orderId)))
  return holdBookings(container, ids.flat().sort(), () => job(orderIds), { patience })
}
