import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { loadRebookingOrder, type RebookingOrder } from "../rebooking/facts/rebooking-order"

/** No chain of rebookings is longer than this. */
const MAX_HOPS = 100

/** Ids of an order and of those its money came from by rebookings, nearest first. */
export async function orderIdsOfChain(container: MedusaContainer, orderId: string): Promise<string[]> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const ids = [orderId]
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    const [rebooking] = await bookings.listRebookings(
      { to_order_id: ids[ids.length - 1] },
      { select: ["from_order_id"] }
    )
    if (!rebooking) return ids
    ids.push(rebooking.from_order_id)
  }
  return ids
}

/** The orders of a chain, nearest first: a payment stands with the order that a part of it was booked in. */
export async function loadChain(container: MedusaContainer, orderIds: readonly string[]): Promise<RebookingOrder[]> {
  return Promise.all(orderIds.map((id) => loadRebookingOrder(container, id)))
}
