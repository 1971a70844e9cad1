import { PageLink } from "../page/page-link"

type BookingCellProps = { booking_id: string | null; booking_number: string | null }

/** The way to a booking; a line in a list of orders may have none. */
export function BookingCell({ booking_id, booking_number }: BookingCellProps) {
  return booking_id && booking_number ? <PageLink to={`/bookings/${booking_id}`}>{booking_number}</PageLink> : "–"
}
