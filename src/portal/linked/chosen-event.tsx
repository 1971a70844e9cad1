import type { OpenPayment } from "../../client"
import { formatTag } from "../language/format-tag"
import { useLanguage } from "../language/language-context"
import { moment } from "../time/event-time"

/** The event that the link of a mail is about: nothing of the persons who come. */
export function ChosenEvent({ event: { title, venue, starts_at, timezone } }: Pick<OpenPayment, "event">) {
  const tag = formatTag(useLanguage().language)
  return (
    <p className="chosen-event">
      <strong>{title}</strong> <span>{[moment(starts_at, timezone, tag), venue].filter(Boolean).join(" · ")}</span>
    </p>
  )
}
