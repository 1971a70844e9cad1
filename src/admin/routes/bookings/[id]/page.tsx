import type { UIMatch } from "react-router-dom"
import { BookingPage } from "../../../components/booking/booking-page"
import { WithBooking } from "../../../components/booking/with-booking"
import { BookingBreadcrumb } from "../../../components/page/breadcrumb"
import { PageSkeleton } from "../../../components/page/skeletons"

export default function BookingRoute() {
  return <WithBooking loading={<PageSkeleton />}>{(booking) => <BookingPage booking={booking} />}</WithBooking>
}

export const handle = { breadcrumb: (match: UIMatch) => <BookingBreadcrumb match={match} /> }
