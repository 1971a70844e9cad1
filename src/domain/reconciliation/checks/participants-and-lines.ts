import type { BookedOrder, BookingFacts, LineFacts } from "../facts"
import type { Finding } from "../finding"
import { bookingSubject } from "../subjects"

/** Each ticket of an order line is one participant of the booking, and each participant is on a line that the order has. */
export function checkParticipantsAndLines({ order, bookings }: BookedOrder): Finding[] {
  if (!order || order.cancelled) return []
  return bookings.flatMap((booking): Finding[] => {
    if (booking.status === "cancelled") return []
    const lines = order.lines.filter(
      ({ id, event_id }) => event_id === booking.event_id || booking.line_ids.includes(id)
    )
    if (agree(booking, lines)) return []
    const tickets = lines.reduce((sum, { quantity }) => sum + quantity, 0)
    const figures = { participants: booking.participants.length, tickets }
    return [{ code: "participants_differ_from_order_lines", subject: bookingSubject(booking), detail: "", figures }]
  })
}

function agree({ participants }: BookingFacts, lines: readonly LineFacts[]): boolean {
  const onLine = (id: string) => participants.filter(({ line_item_id }) => line_item_id === id).length
  const known = participants.every(({ line_item_id }) => lines.some(({ id }) => id === line_item_id))
  return known && lines.every(({ id, quantity }) => onLine(id) === quantity)
}
