import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"
import { upcomingBookings } from "./upcoming-bookings"

/** Mails the links of all its upcoming bookings to an address that has any, and nothing to one that has none (C-04). */
export async function sendLinks(container: MedusaContainer, email: string): Promise<void> {
  const now = new Date().toISOString()
  const [next] = await upcomingBookings(container, email, now)
  if (!next) return
  const booking_id = next.booking.id
  await container.resolve<BookingModuleService>(BOOKING_MODULE).requestLinks({ email, booking_id, now })
  await container.resolve(Modules.EVENT_BUS).emit({ name: OUTBOX_WRITTEN, data: { booking_id } })
}
