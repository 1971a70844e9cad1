import type { TargetEvent } from "../api/answers"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { eventTime } from "../time/event-time"
import { formTexts } from "./form-texts"

/** From so few on it is said how many places are left. */
const FEW = 10

type TargetOptionProps = {
  event: TargetEvent
  isOwn: boolean
  checked: boolean
  onChoose: () => void
}

/** One date to move to. It can't be chosen where there is plainly no room for anybody. */
export function TargetOption({ event, isOwn, checked, onChoose }: TargetOptionProps) {
  const t = useTexts(formTexts)
  const tag = formatTag(useLanguage().language)
  const { free } = event.seats
  const isFull = free === 0 && !isOwn
  return (
    <label className="target">
      <input type="radio" name="event" checked={checked} disabled={isFull} onChange={onChoose} />
      <span>
        <strong>{event.title}</strong>
        <span className="target-fact">{eventTime(event, event.timezone, tag)}</span>
        {event.venue && <span className="target-fact">{event.venue}</span>}
        {isOwn && <span className="target-own">{t("your_event")}</span>}
        {!isOwn && free !== null && free <= FEW && (
          <span className="target-full">{isFull ? t("sold_out") : t("places_left", { count: free })}</span>
        )}
      </span>
    </label>
  )
}
