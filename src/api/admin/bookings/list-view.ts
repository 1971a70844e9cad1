import { ownFees } from "../../../domain/booking/fee-line"
import { linesTotal } from "../../../domain/booking/lines-total"
import { bookingTotals } from "../../../domain/booking/totals"
import type { ListedBooking } from "../../../workflows/reading/list-bookings"

/** A booking as the list shows it; see docs/api.md. */
export function listedBooking({ booking, event, order }: ListedBooking) {
  const { id, number, status, version, locale, incomplete, oversold, origin, created_at, changed_at } = booking
  const { event_id, order_id, first_name, last_name, email, phone, address, tickets } = booking
  return {
    id,
    number,
    status,
    version,
    locale,
    incomplete,
    oversold,
    origin,
    created_at,
    changed_at,
    event_id,
    event: event && eventView(event),
    order_id,
    order: order && { id: order.id, display_id: order.display_id },
    booker: { first_name, last_name, email, phone, address },
    tickets,
    totals: order && totalsView(booking, order),
  }
}

function eventView({ id, title, venue, timezone, starts_at, ends_at }: NonNullable<ListedBooking["event"]>) {
  return { id, title, venue, timezone, starts_at, ends_at }
}

function totalsView(
  booking: ListedBooking["booking"],
  { currency_code, total, paid, lines, fees }: NonNullable<ListedBooking["order"]>
) {
  const { line_ids, refund_open } = booking
  const own = ownFees(fees, booking).map(({ id }) => id)
  const booking_total = linesTotal(lines, [...line_ids, ...own], currency_code)
  return { currency_code, ...bookingTotals({ order_total: total, order_paid: paid, booking_total }), refund_open }
}
