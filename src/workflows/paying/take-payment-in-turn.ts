import type { MedusaContainer } from "@medusajs/framework/types"
import { bookingsOfOrder, holdBookings } from "../following/hold-bookings"
import { takePaymentWorkflow } from "./take-payment"

/** Lets the bookings of an order follow what was paid, after any change of theirs that is under way. */
export async function takePaymentInTurn(container: MedusaContainer, orderId: string): Promise<void> {
  const bookingIds = await bookingsOfOrder(container, orderId)
  if (bookingIds.length === 0) return
  await holdBookings(container, bookingIds, () => takePaymentWorkflow(container).run({ input: { order_id: orderId } }))
}
