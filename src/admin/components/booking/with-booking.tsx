import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import { useBooking } from "../../lib/bookings"
import type { AdminBooking } from "../../lib/contract/booking"
import { LoadError } from "../page/load-error"

type WithBookingProps = {
  children: (booking: AdminBooking) => ReactNode
  /** Shown until the booking is read. */
  loading?: ReactNode
}

/** The booking that the address names. */
export function WithBooking({ children, loading = null }: WithBookingProps) {
  const { id = "" } = useParams()
  const booking = useBooking(id)
  if (booking.isError) return <LoadError error={booking.error} retry={booking.refetch} />
  return booking.data ? children(booking.data) : loading
}
