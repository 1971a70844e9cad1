import type { BookingFacts, OrderFacts } from "./facts"
import type { Subject } from "./finding"

export function bookingSubject({ id, number, order_id, event_id }: BookingFacts): Subject {
  return { type: "booking", id, name: number, booking_id: id, order_id, event_id }
}

/** An order, reached through its first booking too where it has one. */
export function orderSubject(
  { id, name }: Pick<OrderFacts, "id" | "name">,
  bookings: readonly BookingFacts[]
): Subject {
  const [first] = bookings
  return { type: "order", id, name, booking_id: first?.id ?? null, order_id: id, event_id: null }
}
