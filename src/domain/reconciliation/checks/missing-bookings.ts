import { neverPlaced } from "../../registration/never-placed"
import type { BookedOrder } from "../facts"
import type { Finding } from "../finding"
import { orderSubject } from "../subjects"

/**
 * An order with tickets has a booking for each of their events (a crash may come between two of them). The order of a
 * rebooking gets its booking from the rebooking, and has its own check.
 *
 * One with neither a cart nor a payment is either a program's, or what a completion left whose process ended before core
 * linked the order to its cart: its cart is completed again then, and a booking of this one would hold the seats twice.
 */
export function checkMissingBookings({ order, bookings, titles }: BookedOrder): Finding[] {
  if (!order || order.cancelled || order.rebooking_id !== null) return []
  const tickets = new Map<string, number>()
  for (const { event_id, quantity } of order.lines) {
    if (event_id) tickets.set(event_id, (tickets.get(event_id) ?? 0) + quantity)
  }
  for (const { event_id } of bookings) tickets.delete(event_id)
  const { from_cart, collections, created_at, updated_at } = order
  const origin = { from_cart, has_payment_collection: collections.length > 0, created_at, updated_at }
  const code = neverPlaced(origin) && bookings.length === 0 ? "order_never_placed" : "order_without_booking"
  return [...tickets].map(([event_id, quantity]): Finding => {
    const figures = { event: titles.get(event_id) ?? event_id, tickets: quantity }
    const subject = { ...orderSubject(order, bookings), event_id }
    return { code, subject, detail: event_id, figures }
  })
}
