import { SectionRow } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"
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

function BookingLink({ booking }: { booking: RebookedBooking }) {
  return (
    <div className="flex flex-col">
      <PageLink to={`/bookings/${booking.id}`}>{booking.number}</PageLink>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {booking.event_title}
      </Text>
    </div>
  )
}
