import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Receipt } from "@medusajs/icons"
import { BookingList } from "../../components/booking/booking-list"
import { TextBreadcrumb } from "../../components/page/breadcrumb"

export default function BookingsPage() {
  return <BookingList />
}

export const handle = { breadcrumb: () => <TextBreadcrumb text="booking.plural" /> }

export const config = defineRouteConfig({ label: "booking.plural", translationNs: "bookings", icon: Receipt, rank: 2 })
