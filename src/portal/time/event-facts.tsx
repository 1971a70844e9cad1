import { Icon } from "../controls/icon"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { texts } from "../language/say"
import { eventTime, ownTime } from "./event-time"

const factsTexts = texts({
  en: { own_time: "{time} where you are" },
  de: { own_time: "{time} bei Ihnen" },
  fr: { own_time: "{time} chez vous" },
})

type Fact = { starts_at: string; timezone: string; venue: string | null }
type EventFactsProps = { event: Fact & { dates: { id: string; starts_at: string; ends_at: string }[] } }

/** When, in the event's own zone and in that of whoever reads it, and where. */
export function EventFacts({ event }: EventFactsProps) {
  const t = useTexts(factsTexts)
  const tag = formatTag(useLanguage().language)
  const yours = ownTime(event.starts_at, event.timezone, tag)
  return (
    <ul className="event-facts">
      {event.dates.map((date) => (
        <li key={date.id}>
          <Icon name="clock" />
          <time dateTime={date.starts_at}>{eventTime(date, event.timezone, tag)}</time>
        </li>
      ))}
      {yours && <li className="own-time">{t("own_time", { time: yours })}</li>}
      {event.venue && (
        <li>
          <Icon name="place" />
          {event.venue}
        </li>
      )}
    </ul>
  )
}
