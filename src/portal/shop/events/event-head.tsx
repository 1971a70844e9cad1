import type { BookableEvent } from "../../../client"
import { Icon } from "../../controls/icon"
import { formatTag } from "../../language/format-tag"
import { useLanguage, useTexts } from "../../language/language-context"
import { PageTitle } from "../../layout/page-title"
import { eventTime, ownTime } from "../../time/event-time"
import { EventLeaf } from "./event-leaf"
import { saleOf } from "./sale"
import { SaleMark } from "./sale-mark"
import { eventsTexts } from "./texts"

/** What, when in the event's own zone, where, and how its sale stands. */
export function EventHead({ event }: { event: BookableEvent }) {
  const t = useTexts(eventsTexts)
  const tag = formatTag(useLanguage().language)
  const yours = ownTime(event.starts_at, event.timezone, tag)
  const sale = saleOf(event)
  return (
    <section className={`event-card event-head ${sale.kind === "cancelled" ? "event-card-cancelled" : ""}`}>
      <EventLeaf {...event} />
      <div className="event-what">
        <SaleMark sale={sale} timezone={event.timezone} />
        <PageTitle>{event.title}</PageTitle>
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
      </div>
      {event.description && <p className="event-description">{event.description}</p>}
    </section>
  )
}
