import { StatusBadge } from "@medusajs/ui"
import type { EventStatus } from "../../../domain/event/bookable"
import { useText } from "../../lib/text/use-text"

const COLOR = { draft: "grey", published: "green", cancelled: "red", archived: "purple" } as const

export function EventStatusBadge({ status }: { status: EventStatus }) {
  return <StatusBadge color={COLOR[status]}>{useText().t(`event.status.${status}`)}</StatusBadge>
}
