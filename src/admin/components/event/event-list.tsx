import { DataTable } from "@medusajs/dashboard/components"
import { Container, createDataTableFilterHelper } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { type AdminEvent, EVENT_STATUSES } from "../../lib/contract/event"
import { useEvents } from "../../lib/events"
import { filterValue, listQuery, PAGE_SIZE } from "../../lib/table/list-query"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { Segments } from "../page/segments"
import { useEventColumns } from "./event-columns"
import { NoEvents } from "./no-events"

const PERIODS = ["upcoming", "past"] as const
const filter = createDataTableFilterHelper<AdminEvent>()

/** The events of the shop. Search, filters and page stand in the address. */
export function EventList() {
  const { t } = useText()
  const [params] = useSearchParams()
  const period = filterValue(params, "period", PERIODS) ?? "upcoming"
  const status = filterValue(params, "status", EVENT_STATUSES)
  const product_id = params.get("product_id") ?? undefined
  const events = useEvents({ ...listQuery(params), period, status, product_id })
  const columns = useEventColumns()
  const statuses = EVENT_STATUSES.map((value) => ({ value, label: t(`event.status.${value}`) }))

  if (events.isError) {
    return (
      <Container className="p-0">
        <LoadError error={events.error} retry={events.refetch} />
      </Container>
    )
  }
  return (
    <Container className="p-0">
      <DataTable
        heading={t("event.plural")}
        data={events.data?.events}
        rowCount={events.data?.count}
        columns={columns}
        filters={[filter.accessor("status", { type: "radio", label: t("event.status.label"), options: statuses })]}
        filterBarContent={
          <Segments
            name="period"
            label={t("event.period.label")}
            value={period}
            options={PERIODS.map((value) => ({ value, label: t(`event.period.${value}`) }))}
          />
        }
        getRowId={({ id }) => id}
        rowHref={({ id }) => `/events/${id}`}
        pageSize={PAGE_SIZE}
        isLoading={events.isPending}
        action={{ label: t("event.create.short"), to: "create" }}
        emptyState={{
          empty: { custom: <NoEvents period={period} /> },
          filtered: { heading: t("general.no_match"), description: t("general.no_match_hint") },
        }}
      />
    </Container>
  )
}
