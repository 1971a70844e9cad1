import { StatusBadge } from "@medusajs/ui"
import type { BookingStatus } from "../../lib/contract/booking"
import { useText } from "../../lib/text/use-text"

const COLOR = {
  awaiting_opt_in: "orange",
  awaiting_approval: "orange",
  awaiting_payment: "orange",
  confirmed: "green",
  cancelled: "red",
} as const

export function BookingStatusBadge({ status }: { status: BookingStatus }) {
  return <StatusBadge color={COLOR[status]}>{useText().t(`booking.status.${status}`)}</StatusBadge>
}
