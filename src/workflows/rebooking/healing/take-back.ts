import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { bookMissing } from "../../reconciling/repairs/book-missing"
import { restoreOldOrder } from "./restore-old-order"
import { restorePayments } from "./restore-payments"
import { restoreUsage } from "./restore-usage"
import { takeBackNewOrder } from "./take-back-new-order"

/**
 * Takes a rebooking back that failed or was broken off, from the last step to the first: each part looks at what is
 * there, undoes it if it is, and may be run again. Authorised payments that were captured stay captured, as they were
 * going to be, and are booked as such. Runs inside `holdBookings`.
 *
 * Throws where somebody changed the old order meanwhile; what was written down stays then, for staff to look into.
 */
export async function takeBack(container: MedusaContainer, rebookingId: string): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const attempt = await bookings.loadAttempt(rebookingId)
  if (!attempt) return
  await restoreUsage(container, attempt)
  await restorePayments(container, attempt)
  await restoreOldOrder(container, attempt)
  await takeBackNewOrder(container, attempt)
  await bookMissing(container, attempt.order_id)
  await bookings.dropRebooking(attempt)
}
