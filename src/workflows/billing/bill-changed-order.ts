import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { drainSoon } from "../outbox/drain-in-turn"

/**
 * Asks for the documents of an order that core has changed: an edit of what is no ticket, a cancellation whose bookings were
 * cancelled before. Nothing where none was ever issued: its bookings ask for the first. `change` tells changes apart.
 */
export async function billChangedOrder(container: MedusaContainer, orderId: string, change: string): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [booking] = await bookings.listBookings(
    { order_id: orderId },
    { select: ["id"], take: 1, order: { id: "ASC" } }
  )
  if (!booking || (await bookings.readBilling(orderId)).issued === 0) return
  await bookings.askForDocuments(booking.id, `order_changed:${orderId}:${change}`)
  drainSoon(container)
}
