import type { BookableEvent } from "../../../client"
import { PageTitle } from "../../layout/page-title"
import { EventFacts } from "../../time/event-facts"
import { EventLeaf } from "../../time/event-leaf"
import { saleOf } from "./sale"
import { SaleMark } from "./sale-mark"

/** What, when in the event's own zone, where, and how its sale stands. */
export function EventHead({ event }: { event: BookableEvent }) {
  const sale = saleOf(event)
  return (
    <section className={`event-card event-head ${sale.kind === "cancelled" ? "event-card-cancelled" : ""}`}>
      <EventLeaf {...event} />
      <div className="event-what">
        <SaleMark sale={sale} timezone={event.timezone} />
        <PageTitle>{event.title}</PageTitle>
        <EventFacts event={event} />
      </div>
      {event.description && <p className="event-description">{event.description}</p>}
    </section>
  )
}
