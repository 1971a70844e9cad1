import { SectionRow } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"
import type { AdminBooking, RebookedBooking } from "../../lib/contract/booking"
import { useText } from "../../lib/text/use-text"
import { PageLink } from "../page/page-link"

/** The booking that this one came from, and those that it became: several where it was split. */
export function RebookingLinks({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const { rebooked_to, rebooked_to_others } = booking
  const successors = rebooked_to ? [rebooked_to, ...rebooked_to_others] : []
  return (
    <>
      {booking.rebooked_from && (
        <SectionRow title={t("booking.rebooked_from")} value={<BookingLink booking={booking.rebooked_from} />} />
      )}
      {successors.length > 0 && (
        <SectionRow
          title={t("booking.rebooked_to")}
          value={
            <div className="flex flex-col gap-y-2">
              {successors.map((successor) => (
                <BookingLink key={successor.id} booking={successor} />
              ))}
            </div>
          }
        />
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
