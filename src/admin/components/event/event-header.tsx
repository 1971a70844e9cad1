import { Badge, Heading, Text } from "@medusajs/ui"
import type { AdminEvent } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"
import { formatSpan } from "../../lib/time/format-time"
import { EventActions } from "./event-actions"
import { EventStatusBadge } from "./event-status-badge"

/** Which event this is, above its tabs. */
export function EventHeader({ event }: { event: AdminEvent }) {
  const { t, language } = useText()
  const { starts_at, ends_at, timezone, venue } = event
  return (
    <header className="flex flex-wrap items-start justify-between gap-2 px-1 pb-2 pt-1">
      <div className="min-w-0">
        <Heading level="h1">{event.title}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {[formatSpan(starts_at, ends_at, timezone, language), timezone, venue].filter(Boolean).join(" · ")}
        </Text>
      </div>
      <div className="flex items-center gap-x-2">
        {event.approval && (
          <Badge size="2xsmall" color="orange">
            {t("event.approval.badge")}
          </Badge>
        )}
        <EventStatusBadge status={event.status} />
        <EventActions event={event} />
      </div>
    </header>
  )
}
