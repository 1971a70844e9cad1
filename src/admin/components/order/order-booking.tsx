import { Skeleton, Text } from "@medusajs/ui"
import { useBooking } from "../../lib/bookings"
import { nameOf } from "../../lib/person"
import { useText } from "../../lib/text/use-text"
import { BookingFlags } from "../booking/booking-flags"
import { BookingHistory } from "../booking/booking-history"
import { BookingStatusBadge } from "../booking/booking-status-badge"
import { RebookingLinks } from "../booking/rebooking-links"
import { EventTime } from "../event/event-time"
import { Disclosure } from "../page/disclosure"
import { LoadError } from "../page/load-error"
import { PageLink } from "../page/page-link"
import { RefundCaseRow } from "../refund-case/refund-case-row"

/** One booking of an order: event, participants, where it came from and went to, money owed back, and its history. */
export function OrderBooking({ id }: { id: string }) {
  const { t } = useText()
  const query = useBooking(id)
  if (query.isError) return <LoadError error={query.error} retry={query.refetch} />
  if (query.isPending) return <Skeleton className="mx-6 my-4 h-10" />
  const booking = query.data
  return (
    <article aria-label={booking.number}>
      <div className="flex flex-wrap items-start justify-between gap-2 px-6 py-4">
        <div className="flex min-w-0 flex-col gap-y-1">
          <PageLink to={`/bookings/${id}`} strong>
            {booking.number}
          </PageLink>
          <Text size="small" leading="compact" weight="plus">
            {booking.event.title}
          </Text>
          <EventTime event={booking.event} />
        </div>
        <div className="flex items-center gap-x-2">
          <BookingFlags booking={booking} />
          <BookingStatusBadge status={booking.status} />
        </div>
      </div>
      <ul className="flex flex-col gap-y-1 px-6 pb-4" aria-label={t("participant.plural")}>
        {booking.participants.map((participant) => (
          <li key={participant.id} className="txt-small flex justify-between gap-x-4">
            <span>{nameOf(participant) || t("person.unnamed")}</span>
            <span className="text-ui-fg-subtle">{participant.ticket_type.title}</span>
          </li>
        ))}
      </ul>
      <RebookingLinks booking={booking} />
      {booking.refund_cases.map((refundCase) => (
        <RefundCaseRow key={refundCase.id} refundCase={refundCase} />
      ))}
      <Disclosure label={t("history.label")}>
        <BookingHistory booking={booking} />
      </Disclosure>
    </article>
  )
}
