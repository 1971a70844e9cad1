import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import { useMemo } from "react"
import type { AdminEvent } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"
import { EventStatusBadge } from "./event-status-badge"
import { EventTime } from "./event-time"
import { SeatsBar } from "./seats-bar"

const column = createDataTableColumnHelper<AdminEvent>()

export function useEventColumns() {
  const { t } = useText()
  return useMemo(
    () => [
      column.accessor("title", {
        header: t("event.title"),
        cell: ({ row: { original: event } }) => (
          <div className="flex min-w-0 flex-col py-2">
            <Text size="small" leading="compact" weight="plus" className="truncate">
              {event.title}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle truncate">
              {event.venue}
            </Text>
          </div>
        ),
      }),
      column.accessor("starts_at", {
        header: t("event.date"),
        cell: ({ row: { original: event } }) => <EventTime event={event} />,
      }),
      column.accessor("status", {
        header: t("event.status.label"),
        cell: ({ getValue }) => <EventStatusBadge status={getValue()} />,
      }),
      column.accessor("seats", {
        header: t("seats.label"),
        cell: ({ getValue }) => <SeatsBar seats={getValue()} />,
      }),
      column.accessor("sales", {
        header: t("event.sales.label"),
        cell: ({ getValue }) => t(`event.sales.${getValue()}`),
      }),
    ],
    [t]
  )
}
