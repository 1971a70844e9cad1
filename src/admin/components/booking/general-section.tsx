import { SectionRow } from "@medusajs/dashboard/components"
import { Alert, Text } from "@medusajs/ui"
import type { AdminBooking } from "../../lib/contract/booking"
import { languageName } from "../../lib/text/language-name"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"
import { EventTime } from "../event/event-time"
import { PageLink } from "../page/page-link"
import { Section } from "../page/section"
import { BookingActions } from "./booking-actions"
import { BookingFlags } from "./booking-flags"
import { BookingStatusBadge } from "./booking-status-badge"
import { RebookingLinks } from "./rebooking-links"

export function GeneralSection({ booking }: { booking: AdminBooking }) {
  const { t, language } = useText()
  const { event, order } = booking
  const actions = (
    <>
      <BookingFlags booking={booking} />
      <BookingStatusBadge status={booking.status} />
      <BookingActions booking={booking} />
    </>
  )
  return (
    <Section level="h1" title={booking.number} actions={actions}>
      {booking.oversold && (
        <div className="px-6 py-4">
          <Alert variant="warning">{t("booking.oversold_hint")}</Alert>
        </div>
      )}
      {booking.anonymised_at && (
        <div className="px-6 py-4">
          <Alert variant="info">
            {t("booking.anonymised_hint", { at: formatHere(booking.anonymised_at, language) })}
          </Alert>
        </div>
      )}
      <SectionRow
        title={t("event.singular")}
        value={
          <div className="flex flex-col gap-y-1">
            <PageLink to={`/events/${event.id}`}>{event.title}</PageLink>
            <EventTime event={event} />
            {event.venue && <Text size="small">{event.venue}</Text>}
          </div>
        }
      />
      <SectionRow
        title={t("booking.order")}
        value={<PageLink to={`/orders/${order.id}`}>#{order.display_id}</PageLink>}
      />
      <RebookingLinks booking={booking} />
      <SectionRow title={t("booking.origin.label")} value={t(`booking.origin.${booking.origin}`)} />
      <SectionRow title={t("booking.language")} value={languageName(booking.locale, language)} />
      <SectionRow title={t("booking.created_at")} value={formatHere(booking.created_at, language)} />
      <SectionRow title={t("booking.changed_at")} value={formatHere(booking.changed_at, language)} />
    </Section>
  )
}
