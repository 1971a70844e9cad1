import type { CustomerBooking } from "../api/answers"
import { Icon } from "../controls/icon"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { PageTitle } from "../layout/page-title"
import { calendarLeaf, eventTime, ownTime } from "../time/event-time"
import { bookingTexts } from "./texts"

/** The head of the page, drawn like a ticket: what, when in the event's own zone, where, and the booking's number. */
export function EventCard({ booking: { event, number, status } }: { booking: CustomerBooking }) {
  const t = useTexts(bookingTexts)
  const tag = formatTag(useLanguage().language)
  const leaf = calendarLeaf(event.starts_at, event.timezone, tag)
  const yours = ownTime(event.starts_at, event.timezone, tag)
  return (
    <section className={`event-card event-card-${status}`}>
      <div className="leaf" aria-hidden="true">
        <span>{leaf.month}</span>
        <strong>{leaf.day}</strong>
        <span>{leaf.weekday}</span>
      </div>
      <div className="event-what">
        <p className={`status status-${status}`}>{status === "cancelled" ? t("cancelled_title") : t(status)}</p>
        <PageTitle tab={`${event.title} · ${number}`}>{event.title}</PageTitle>
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
      <dl className="stub">
        <dt>{t("booking_number")}</dt>
        <dd className="code">{number}</dd>
      </dl>
    </section>
  )
}
