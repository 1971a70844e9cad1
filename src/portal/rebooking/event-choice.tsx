import { useState } from "react"
import type { CustomerBooking, TargetEvent } from "../api/answers"
import { useTexts } from "../language/language-context"
import { formTexts } from "./form-texts"
import { TargetOption } from "./target-option"

/** Dates beyond these are shown to whoever asks for them. */
const FIRST = 6

type EventChoiceProps = {
  booking: CustomerBooking
  events: readonly TargetEvent[]
  chosen: string
  onChoose: (eventId: string) => void
}

/** The present date first, then the others, the soonest before. */
export function EventChoice({ booking, events, chosen, onChoose }: EventChoiceProps) {
  const t = useTexts(formTexts)
  const [all, setAll] = useState(false)
  const own = events.filter(({ id }) => id === booking.event.id)
  const sorted = [...own, ...events.filter((event) => !own.includes(event))]
  const shown = sorted.filter(({ id }, index) => all || index < FIRST || id === chosen)
  const hidden = sorted.length - shown.length
  return (
    <fieldset className="targets">
      <legend>{t("which_event")}</legend>
      {shown.map((event) => (
        <TargetOption
          key={event.id}
          event={event}
          isOwn={event.id === booking.event.id}
          checked={event.id === chosen}
          onChoose={() => onChoose(event.id)}
        />
      ))}
      {hidden > 0 && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t("more_dates", { count: hidden })}
        </button>
      )}
    </fieldset>
  )
}
