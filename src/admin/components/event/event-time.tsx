import { Text } from "@medusajs/ui"
import { useText } from "../../lib/text/use-text"
import { formatSpan } from "../../lib/time/format-time"

type EventTimeProps = { event: { starts_at: string; ends_at: string; timezone: string } }

/** When an event takes place, on the clocks of its own zone, which is named below. */
export function EventTime({ event }: EventTimeProps) {
  const { language } = useText()
  return (
    <div className="flex min-w-0 flex-col">
      <Text size="small" leading="compact">
        {formatSpan(event.starts_at, event.ends_at, event.timezone, language)}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {event.timezone}
      </Text>
    </div>
  )
}
