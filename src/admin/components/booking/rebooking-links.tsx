import { SectionRow } from "@medusajs/dashboard/components"
import type { AdminBooking, RebookedBooking } from "../../lib/contract/booking"
import { useText } from "../../lib/text/use-text"
import { PageLink } from "../page/page-link"

/** The bookings that this one came from and went to, where it was rebooked. */
export function RebookingLinks({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  return (
    <>
      {booking.rebooked_from && (
        <SectionRow title={t("booking.rebooked_from")} value={<BookingLink booking={booking.rebooked_from} />} />
      )}
      {booking.rebooked_to && (
        <SectionRow title={t("booking.rebooked_to")} value={<BookingLink booking={booking.rebooked_to} />} />
      )}
    </>
  )
}

export function BookingLink({ booking }: { booking: RebookedBooking }) {
  return (
    <span>
      <PageLink to={`/bookings/${booking.id}`}>{booking.number}</PageLink> {booking.event_title}
    </span>
  )
}
