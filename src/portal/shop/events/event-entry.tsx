import type { BookableEvent } from "../../../client"
import { formatTag } from "../../language/format-tag"
import { useLanguage, useTexts } from "../../language/language-context"
import { useMoney } from "../../language/use-money"
import { PageLink } from "../../layout/page-link"
import { EventLeaf } from "../../time/event-leaf"
import { eventTime } from "../../time/event-time"
import { lowestPrice, saleOf } from "./sale"
import { SaleMark } from "./sale-mark"
import { eventsTexts } from "./texts"

/** One event of the list. */
export function EventEntry({ event, currencyCode }: { event: BookableEvent; currencyCode: string }) {
  const t = useTexts(eventsTexts)
  const tag = formatTag(useLanguage().language)
  const money = useMoney(currencyCode)
  const price = lowestPrice(event)
  return (
    <li className="event-entry">
      <EventLeaf {...event} />
      <div className="event-what">
        <h2>
          <PageLink to={`events/${event.id}`}>{event.title}</PageLink>
        </h2>
        <p className="event-when">
          <time dateTime={event.starts_at}>{eventTime(event, event.timezone, tag)}</time>
          {event.venue && <span>{event.venue}</span>}
        </p>
        <div className="event-offer">
          <SaleMark sale={saleOf(event)} timezone={event.timezone} />
          {price && (
            <p className="event-price">
              {price.amount === 0 && !price.more
                ? t("free")
                : t(price.more ? "from" : "price", { price: money(price.amount) })}
            </p>
          )}
        </div>
      </div>
    </li>
  )
}
