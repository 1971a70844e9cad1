import { type Ask, part } from "./ask"
import type { OrderBooking } from "./types/selling"

export function orders(ask: Ask) {
  return {
    /** The bookings that came of an order, for the page right after `complete`; made now where they are not yet. */
    bookings: async (orderId: string): Promise<OrderBooking[]> => {
      const path = `/store/orders/${part(orderId)}/bookings`
      const { bookings } = await ask<{ bookings: OrderBooking[] }>("POST", path, { body: {} })
      return bookings
    },
  }
}
