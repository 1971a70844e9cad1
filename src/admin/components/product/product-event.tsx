import { Text } from "@medusajs/ui"
import type { AdminEvent } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"
import { EventStatusBadge } from "../event/event-status-badge"
import { EventTime } from "../event/event-time"
import { SeatsBar } from "../event/seats-bar"
import { PageLink } from "../page/page-link"
import { NotifyEmail } from "./notify-email"
import { SelfServiceSwitch } from "./self-service-switch"

/** One event of a product, with the two settings that staff change most (SPEC P1, P3). */
export function ProductEvent({ event }: { event: AdminEvent }) {
  const { t } = useText()
  return (
    <article aria-label={event.title} className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex items-start justify-between gap-2">
        <div className="min-w-0">
          <PageLink to={`/events/${event.id}`} strong>
            {event.title}
          </PageLink>
          <EventTime event={event} />
        </div>
        <EventStatusBadge status={event.status} />
      </div>
      <div>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("seats.label")}
        </Text>
        <SeatsBar seats={event.seats} />
      </div>
      <SelfServiceSwitch event={event} />
      <NotifyEmail event={event} />
    </article>
  )
}
