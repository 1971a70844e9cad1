import { DataTable, NoRecords } from "@medusajs/dashboard/components"
import { Receipt } from "@medusajs/icons"
import { Container, createDataTableFilterHelper } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useBookings } from "../../lib/bookings"
import { BOOKING_STATUSES, type ListedBooking } from "../../lib/contract/booking"
import type { AdminEvent } from "../../lib/contract/event"
import { filterValue, listQuery, PAGE_SIZE } from "../../lib/table/list-query"
import { type TextKey, useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { Note } from "../page/note"
import { useBookingColumns } from "./booking-columns"

const filter = createDataTableFilterHelper<ListedBooking>()

/** The bookings of the shop, or of one event. Search, filters and page stand in the address. */
export function BookingList({ event }: { event?: AdminEvent }) {
  const { t } = useText()
  const [params] = useSearchParams()
  const status = filterValue(params, "status", BOOKING_STATUSES)
  const incomplete = filterValue(params, "incomplete", ["true", "false"])
  const bookings = useBookings({
    ...listQuery(params),
    event_id: event?.id,
    status,
    incomplete: incomplete && incomplete === "true",
  })
  const columns = useBookingColumns({ withEvent: !event })
  const statuses = BOOKING_STATUSES.map((value) => ({ value, label: t(`booking.status.${value}`) }))
  const completeness = [
    { value: "true", label: t("booking.incomplete") },
    { value: "false", label: t("booking.complete") },
  ]

  if (bookings.isError) {
    return (
      <Container className="p-0">
        <LoadError error={bookings.error} retry={bookings.refetch} />
      </Container>
    )
  }
  return (
    <Container className="p-0">
      <DataTable
        heading={t("booking.plural")}
        headingLevel={event ? "h2" : "h1"}
        data={bookings.data?.bookings}
        rowCount={bookings.data?.count}
        columns={columns}
        filters={[
          filter.accessor("status", { type: "radio", label: t("booking.status.label"), options: statuses }),
          filter.accessor("incomplete", { type: "radio", label: t("booking.names"), options: completeness }),
        ]}
        getRowId={({ id }) => id}
        rowHref={({ id }) => `/bookings/${id}`}
        pageSize={PAGE_SIZE}
        isLoading={bookings.isPending}
        emptyState={{
          empty: { custom: <NoBookings hint={event ? "booking.empty_hint_event" : "booking.empty_hint"} /> },
          filtered: { heading: t("general.no_match"), description: t("general.no_match_hint") },
        }}
      />
      {bookings.data?.count_capped && <Note>{t("booking.more_than_counted", { count: bookings.data.count })}</Note>}
    </Container>
  )
}

function NoBookings({ hint }: { hint: TextKey }) {
  const { t } = useText()
  const icon = <Receipt className="text-ui-fg-subtle" />
  return <NoRecords className="h-[220px]" icon={icon} title={t("booking.empty")} message={t(hint)} />
}
