import type { BookedOrder, RebookingFacts } from "../facts"
import type { Finding, RebookingBreak } from "../finding"
import { orderSubject } from "../subjects"

/**
 * A rebooking links a cancelled booking with the one that replaces it in the new order; where nothing stayed behind, the old
 * order is closed. Looked at from the old order's side, so that each is told once.
 */
export function checkRebookingLinks({ order_id, order, bookings, rebookings }: BookedOrder): Finding[] {
  if (!order) return []
  return rebookings
    .filter(({ from_order_id }) => from_order_id === order_id)
    .flatMap((rebooking): Finding[] => {
      const what = breakOf(rebooking, order.cancelled)
      if (!what) return []
      const figures = { rebooking_id: rebooking.id, what }
      return [{ code: "rebooking_link_broken", subject: orderSubject(order, bookings), detail: rebooking.id, figures }]
    })
}

function breakOf(
  { old_booking, new_booking, to_order_id, whole }: RebookingFacts,
  closed: boolean
): RebookingBreak | null {
  if (!old_booking) return "old_booking_missing"
  if (!new_booking) return "new_booking_missing"
  if (old_booking.status !== "cancelled") return "old_booking_stands"
  if (new_booking.order_id !== to_order_id) return "new_booking_elsewhere"
  return whole && !closed ? "old_order_open" : null
}
