import type { BookingFacts } from "../../../workflows/reading/load-booking"
import { bookingData, totalsView } from "../../bookings/view"
import { refundCaseView } from "../refund-cases/view"

/** A booking as staff see it; see docs/api.md. */
export function adminBooking(facts: BookingFacts) {
  const { booking, money, rebooked_from, rebooked_to, refund_cases } = facts
  const { id, event_id, order_id, origin, oversold, created_at, changed_at } = booking
  const order = { id: money.id, display_id: money.display_id, payment_status: money.payment_status }
  return {
    id,
    event_id,
    order_id,
    order,
    origin,
    oversold,
    created_at,
    changed_at,
    ...bookingData(facts),
    totals: totalsView(facts),
    rebooked_from,
    rebooked_to,
    refund_cases: refund_cases.map(refundCaseView),
  }
}
