import { Text } from "@medusajs/ui"
import type { AdminEvent } from "../../lib/contract/event"
import type { EventCancellation } from "../../lib/contract/event-cancellation"
import { useEventCancellation } from "../../lib/event-cancellations"
import { priceTexts } from "../../lib/money"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"
import { LoadError } from "../page/load-error"
import { PageLink } from "../page/page-link"
import { Progress } from "../page/progress"
import { Section } from "../page/section"

/** How far the cancellation of the event has come, and what came of it; nothing for an event that is not cancelled. */
export function EventCancellationSection({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const { data, error, refetch } = useEventCancellation(event)
  if (error && data === undefined) {
    return (
      <Section title={t("event_cancellation.label")}>
        <LoadError error={error} retry={refetch} />
      </Section>
    )
  }
  if (!data) return null
  return (
    <Section title={t("event_cancellation.label")}>
      <Summary cancellation={data} />
      {data.failed.length > 0 && <Failed failed={data.failed} />}
    </Section>
  )
}

function Summary({ cancellation }: { cancellation: EventCancellation }) {
  const { t, language } = useText()
  const { status, done, total, failed, refunds, started_at, ended_at } = cancellation
  const figure = (count: number) => new Intl.NumberFormat(language).format(count)
  const progress = t("event_cancellation.progress", { done: figure(done), total: figure(total) })
  const ended =
    total === 0
      ? t("event_cancellation.no_bookings")
      : t("event_cancellation.ended", { count: done, done: figure(done) })
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4" aria-live="polite">
      <Text size="small" weight="plus">
        {status === "running" ? progress : ended}
      </Text>
      {status === "running" && <Progress share={total === 0 ? 1 : (done + failed.length) / total} label={progress} />}
      <Text size="small" className="text-ui-fg-subtle">
        {refunds.count === 0
          ? t("event_cancellation.no_refunds")
          : t("event_cancellation.refunds", {
              count: refunds.count,
              amount: priceTexts(refunds.amounts, language).join(" + "),
            })}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {ended_at
          ? t("event_cancellation.ended_at", { moment: formatHere(ended_at, language) })
          : t("event_cancellation.since", { moment: formatHere(started_at, language) })}
      </Text>
    </div>
  )
}

function Failed({ failed }: { failed: EventCancellation["failed"] }) {
  const { t } = useText()
  return (
    <div className="px-6 py-4">
      <Text size="small" weight="plus" className="text-ui-fg-error">
        {t("event_cancellation.failed", { count: failed.length })}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {t("event_cancellation.failed_hint")}
      </Text>
      <ul className="mt-2 flex flex-col gap-y-2">
        {failed.map(({ booking_id, number, error }) => (
          <li key={booking_id} className="txt-small">
            <PageLink to={`/bookings/${booking_id}`}>{number}</PageLink>
            <span className="text-ui-fg-subtle"> · {error}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
