import type { BookedOrder, BookingFacts, OrderFacts } from "../facts"
import type { Finding } from "../finding"
import { bookingSubject } from "../subjects"

/**
 * A booking lives on its order: it is cancelled with it, and stands as long as its lines do. A rebooking empties an order
 * before it closes it, so a cancelled order without lines says that a rebooking ended there.
 */
export function checkBookingAndOrder({ order, order_id, bookings }: BookedOrder): Finding[] {
  return bookings.flatMap((booking): Finding[] => {
    const subject = bookingSubject(booking)
    if (!order) return [{ code: "booking_without_order", subject, detail: "", figures: { order_id } }]
    if (booking.status === "cancelled") return checkCancelled(booking, order)
    if (!order.cancelled) return []
    const { name } = order
    if (order.lines.length > 0) {
      return [{ code: "order_cancelled_booking_stands", subject, detail: "", figures: { order: name } }]
    }
    const figures = { order: name, participants: booking.participants.length }
    return [{ code: "order_emptied_booking_stands", subject, detail: "", figures }]
  })
}

function checkCancelled(booking: BookingFacts, order: OrderFacts): Finding[] {
  const own = order.lines.filter(({ id }) => booking.line_ids.includes(id))
  const tickets = own.reduce((sum, { quantity }) => sum + quantity, 0)
  if (order.cancelled || tickets === 0) return []
  const figures = { order: order.name, tickets }
  return [{ code: "booking_cancelled_order_stands", subject: bookingSubject(booking), detail: "", figures }]
}
