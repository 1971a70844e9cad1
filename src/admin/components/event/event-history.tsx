import type { AdminEvent } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"
import { History } from "../history/history"
import { Section } from "../page/section"

export function EventHistory({ event }: { event: AdminEvent }) {
  const { t } = useText()
  return (
    <Section title={t("history.label")}>
      <History subject="events" id={event.id} zone={event.timezone} />
    </Section>
  )
}
