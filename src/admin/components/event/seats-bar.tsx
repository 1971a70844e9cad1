import { clx, Text } from "@medusajs/ui"
import type { Seats } from "../../lib/contract/event"
import { percentTaken } from "../../lib/seats"
import { useText } from "../../lib/text/use-text"

/** Seats taken of the capacity, as figures and as a bar; a full event shows in orange. */
export function SeatsBar({ seats }: { seats: Seats }) {
  const { t } = useText()
  const percent = percentTaken(seats)
  const figures =
    seats.capacity === null
      ? t("seats.unlimited", { taken: seats.taken })
      : t("seats.of", { taken: seats.taken, capacity: seats.capacity })
  if (percent === null) return <Text size="small">{figures}</Text>
  return (
    <div className="flex w-full min-w-24 max-w-48 flex-col gap-y-1">
      <Text size="small" leading="compact" className="tabular-nums">
        {figures}
      </Text>
      <div aria-hidden className="bg-ui-bg-component-pressed h-1 w-full overflow-hidden rounded-full">
        <div
          className={clx("h-full rounded-full", percent === 100 ? "bg-ui-tag-orange-icon" : "bg-ui-tag-green-icon")}
          style={{ width: `${percent}%` }}
        />
      </div>
    </div>
  )
}
