import type { CustomerBooking } from "../api/answers"
import { useTexts } from "../language/language-context"
import { PageTitle } from "../layout/page-title"
import { EventFacts } from "../time/event-facts"
import { EventLeaf } from "../time/event-leaf"
import { bookingTexts } from "./texts"

/** The head of the page, drawn like a ticket: what, when in the event's own zone, where, and the booking's number. */
export function EventCard({ booking: { event, number, status } }: { booking: CustomerBooking }) {
  const t = useTexts(bookingTexts)
  return (
    <section className={`event-card event-card-${status}`}>
      <EventLeaf {...event} />
      <div className="event-what">
        <p className={`status status-${status}`}>{status === "cancelled" ? t("cancelled_title") : t(status)}</p>
        <PageTitle tab={`${event.title} · ${number}`}>{event.title}</PageTitle>
        <EventFacts event={event} />
      </div>
      <dl className="stub">
        <dt>{t("booking_number")}</dt>
        <dd className="code">{number}</dd>
      </dl>
    </section>
  )
}
