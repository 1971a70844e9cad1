import { problemOf, refusedFor } from "../../api/problem"
import { Button } from "../../controls/button"
import { ContactWays } from "../../controls/organiser-word"
import { ProblemNotice } from "../../controls/problem-notice"
import { useTexts } from "../../language/language-context"
import { PageLink } from "../../layout/page-link"
import { PageTitle } from "../../layout/page-title"
import { useMarket } from "../market/use-market"
import { EventHead } from "./event-head"
import { EventSale } from "./event-sale"
import { ShopTrouble } from "./shop-trouble"
import { eventsTexts } from "./texts"
import { useEvent } from "./use-events"

/** Everything about one event, its tickets live. */
export function EventPage({ id }: { id: string }) {
  const t = useTexts(eventsTexts)
  const choice = useMarket()
  const { market } = choice
  const { data: event, error, refetch } = useEvent(id, market)

  if (!market) return <ShopTrouble choice={choice} />
  if (!event) return error ? <EventTrouble error={error} onRetry={refetch} /> : <p role="status">{t("loading")}</p>
  return (
    <div className="shop-page">
      <p>
        <PageLink to="events">{t("back")}</PageLink>
      </p>
      <EventHead event={event} />
      <EventSale event={event} market={market} choice={choice} />
      {event.contact && (
        <p className="event-organiser">
          {t("organiser")} {event.contact.name} <ContactWays contact={event.contact} />
        </p>
      )}
    </div>
  )
}

/** An event that could not be shown: it is not there, or the shop did not answer. */
export function EventTrouble({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTexts(eventsTexts)
  const problem = problemOf(error)
  const missing = refusedFor(problem, "event_not_found")
  return (
    <section className="sheet sheet-narrow">
      <PageTitle>{missing ? t("not_found") : t("title")}</PageTitle>
      {missing ? <p>{t("not_found_why")}</p> : <ProblemNotice problem={problem} />}
      {!missing && <Button onClick={onRetry}>{t("try_again")}</Button>}
      <p>
        <PageLink to="events">{t("back")}</PageLink>
      </p>
    </section>
  )
}
