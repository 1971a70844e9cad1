import { SectionRow } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"
import type { AdminEvent } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"
import { formatMoment, formatSpan } from "../../lib/time/format-time"
import { EditLink } from "../page/edit-link"
import { Section } from "../page/section"

/** When it takes place and when people can register, on the clocks of the event's zone. */
export function ScheduleSection({ event }: { event: AdminEvent }) {
  const { t, language } = useText()
  const { timezone, registration_opens_at: opens, registration_closes_at: closes } = event
  const moment = (instant: string) => formatMoment(instant, timezone, language)
  return (
    <Section title={t("event.dates.label")} actions={<EditLink to="schedule" label={t("event.edit.schedule")} />}>
      <SectionRow
        title={t("event.date")}
        value={
          <div className="flex flex-col gap-y-1">
            {event.dates.map(({ id, starts_at, ends_at }) => (
              <Text key={id} size="small" leading="compact">
                {formatSpan(starts_at, ends_at, timezone, language)}
              </Text>
            ))}
          </div>
        }
      />
      <SectionRow title={t("event.timezone")} value={timezone} />
      <SectionRow
        title={t("event.registration.opens")}
        value={opens ? moment(opens) : t("event.registration.open_now")}
      />
      <SectionRow
        title={t("event.registration.closes")}
        value={closes ? moment(closes) : t("event.registration.close_at_end")}
      />
      <SectionRow title={t("event.sales.label")} value={t(`event.sales.${event.sales}`)} />
      <SectionRow
        title={t("event.approval.label")}
        value={t(event.approval ? "event.approval.on" : "event.approval.off")}
      />
    </Section>
  )
}
