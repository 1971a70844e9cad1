import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"

/** The refund case that a cancellation led to; null where nothing is owed, or its order has not followed yet. */
export async function refundCaseOf(container: MedusaContainer, cancellationId: string) {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { refund_case_id } = await bookings.retrieveCancellation(cancellationId, { select: ["id", "refund_case_id"] })
  return refund_case_id ? bookings.retrieveRefundCase(refund_case_id) : null
}
