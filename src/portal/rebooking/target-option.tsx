import type { CustomerBooking, TargetEvent } from "../api/answers"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { eventTime } from "../time/event-time"
import { type HeldTickets, tooFew } from "./held-tickets"
import { rebookingTexts } from "./texts"

type TargetOptionProps = {
  event: TargetEvent
  held: readonly HeldTickets[]
  booking: CustomerBooking
  checked: boolean
  onChoose: () => void
}

/** One event to move to. It can't be chosen where there is plainly no room for everybody. */
export function TargetOption({ event, held, booking, checked, onChoose }: TargetOptionProps) {
  const t = useTexts(rebookingTexts)
  const tag = formatTag(useLanguage().language)
  const free = tooFew(event, held, booking.event.id)
  return (
    <label className="target">
      <input type="radio" name="event" checked={checked} disabled={free !== null} onChange={onChoose} />
      <span>
        <strong>{event.title}</strong>
        <span className="target-fact">{eventTime(event, event.timezone, tag)}</span>
        {event.venue && <span className="target-fact">{event.venue}</span>}
        {event.id === booking.event.id && <span className="target-fact">{t("your_event")}</span>}
        {free !== null && (
          <span className="target-full">{free === 0 ? t("sold_out") : t("places_left", { count: free })}</span>
        )}
      </span>
    </label>
  )
}
