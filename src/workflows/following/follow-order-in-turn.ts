import type { MedusaContainer } from "@medusajs/framework/types"
import { followOrderWorkflow } from "./follow-order"
import { bookingsOfOrder, holdBookings } from "./hold-bookings"
import type { FollowOrderInput } from "./steps/follow-order"

/** Lets the bookings of an order follow it, after any change of theirs that is under way. Without bookings, nothing. */
export async function followOrderInTurn(container: MedusaContainer, input: FollowOrderInput): Promise<void> {
  const bookingIds = await bookingsOfOrder(container, input.order_id)
  if (bookingIds.length === 0) return
  await holdBookings(container, bookingIds, () => followOrderWorkflow(container).run({ input }))
}
