import { SectionRow } from "@medusajs/dashboard/components"
import { Link } from "react-router-dom"
import type { AdminBooking, RebookedBooking } from "../../lib/contract/booking"
import { useText } from "../../lib/text/use-text"

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
      <Link to={`/bookings/${booking.id}`} className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover">
        {booking.number}
      </Link>{" "}
      {booking.event_title}
    </span>
  )
}
