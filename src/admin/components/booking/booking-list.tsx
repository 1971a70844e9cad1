import { DataTable, NoRecords } from "@medusajs/dashboard/components"
import { Receipt } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { useBookings } from "../../lib/bookings"
import type { AdminEvent } from "../../lib/contract/event"
import { type BookingTab, bookingFilter, bookingTab } from "../../lib/table/booking-filters"
import { listQuery, PAGE_SIZE } from "../../lib/table/list-query"
import { type TextKey, useText } from "../../lib/text/use-text"
import { useApproval } from "../approval/use-approval"
import { ExportDrawer } from "../export/export-drawer"
import { LoadError } from "../page/load-error"
import { Note } from "../page/note"
import { useBookingColumns } from "./booking-columns"
import { useBookingTableFilters } from "./booking-table-filters"
import { BookingTabs } from "./booking-tabs"
import { EventPicker } from "./event-picker"

/** The bookings of the shop, or of one event. Tab, search, filters and page stand in the address. */
export function BookingList({ event }: { event?: AdminEvent }) {
  const { t } = useText()
  const [params] = useSearchParams()
  const [exporting, setExporting] = useState(false)
  const tab = bookingTab(params)
  const filter = bookingFilter(params, event?.id)
  const bookings = useBookings({ ...listQuery(params), ...filter })
  const approval = useApproval()
  const toApprove = !event && tab === "to_approve"
  const columns = useBookingColumns({ withEvent: !event, approval: toApprove ? approval : null })
  const filters = useBookingTableFilters()

  if (bookings.isError) {
    return (
      <Container className="p-0">
        <LoadError error={bookings.error} retry={bookings.refetch} />
      </Container>
    )
  }
  const { count = 0, count_capped = false } = bookings.data ?? {}
  return (
    <Container className="p-0">
      <DataTable
        heading={t("booking.plural")}
        headingLevel={event ? "h2" : "h1"}
        data={bookings.data?.bookings}
        rowCount={count}
        columns={columns}
        filters={filters}
        filterBarContent={
          event ? undefined : (
            <div className="flex w-full flex-wrap items-center gap-2 md:w-auto">
              <BookingTabs tab={tab} />
              <EventPicker tab={tab} />
            </div>
          )
        }
        getRowId={({ id }) => id}
        rowHref={({ id }) => `/bookings/${id}`}
        pageSize={PAGE_SIZE}
        isLoading={bookings.isPending}
        actions={[
          { label: t("export.action"), onClick: () => setExporting(true) },
          { label: t("desk.action"), to: newBooking(event) },
        ]}
        emptyState={{
          empty: { custom: <NoBookings hint={emptyHint(tab, event)} /> },
          filtered: { heading: t("general.no_match"), description: t("general.no_match_hint") },
        }}
      />
      {approval.prompt}
      {count_capped && <Note>{t("booking.more_than_counted", { count })}</Note>}
      <ExportDrawer
        open={exporting}
        onOpenChange={setExporting}
        filter={filter}
        found={bookings.data && { count, count_capped }}
      />
    </Container>
  )
}

/** Where somebody is registered; for this event, where the list is an event's. */
function newBooking(event: AdminEvent | undefined): string {
  return event ? `/bookings/new?event_id=${event.id}` : "/bookings/new"
}

function emptyHint(tab: BookingTab, event: AdminEvent | undefined): TextKey {
  if (event) return "booking.empty_hint_event"
  if (tab === "to_approve") return "approval.none"
  return tab === "past" ? "booking.empty_hint_past" : "booking.empty_hint"
}

function NoBookings({ hint }: { hint: TextKey }) {
  const { t } = useText()
  const icon = <Receipt className="text-ui-fg-subtle" />
  return <NoRecords className="h-[220px]" icon={icon} title={t("booking.empty")} message={t(hint)} />
}
