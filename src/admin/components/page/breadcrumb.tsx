import type { UIMatch } from "react-router-dom"
import { useBooking } from "../../lib/bookings"
import { useEvent } from "../../lib/events"
import { type TextKey, useText } from "../../lib/text/use-text"

export function TextBreadcrumb({ text }: { text: TextKey }) {
  return <span>{useText().t(text)}</span>
}

export function EventBreadcrumb({ match }: { match: UIMatch }) {
  return <span>{useEvent(match.params.id ?? "").data?.title}</span>
}

export function BookingBreadcrumb({ match }: { match: UIMatch }) {
  return <span>{useBooking(match.params.id ?? "").data?.number}</span>
}
