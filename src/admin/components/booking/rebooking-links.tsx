import { SectionRow } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"
import type { AdminBooking, RebookedBooking } from "../../lib/contract/booking"
import { useText } from "../../lib/text/use-text"
import { PageLink } from "../page/page-link"

/** What this booking came from and became, several where it was split, and those beside it (SPEC V27). */
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
      {booking.additional_to && (
        <SectionRow
          title={t("desk.in_addition_to")}
          value={<PageLink to={`/bookings/${booking.additional_to.id}`}>{booking.additional_to.number}</PageLink>}
        />
      )}
      {booking.additional.length > 0 && (
        <SectionRow
          title={t("desk.additional")}
          value={
            <div className="flex flex-col">
              {booking.additional.map(({ id, number }) => (
                <PageLink key={id} to={`/bookings/${id}`}>
                  {number}
                </PageLink>
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
