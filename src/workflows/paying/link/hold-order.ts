import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { bookingsOfOrder, holdBookings } from "../../following/hold-bookings"
import { loadBookingAndEvent } from "../../reading/load-booking"

/**
 * Runs a job while nothing else changes a booking's order: no rebooking or cancelling of its bookings, no other payment, and
 * no change by core (DESIGN 3). Throws `booking_not_found`.
 */
export async function holdOrder<T>(container: MedusaContainer, bookingId: string, job: () => Promise<T>): Promise<T> {
  const { booking } = await loadBookingAndEvent(container, bookingId)
  const { order_id } = booking
  return holdBookings(container, await bookingsOfOrder(container, order_id), () =>
    container.resolve(Modules.LOCKING).execute([order_id], job)
  )
}
