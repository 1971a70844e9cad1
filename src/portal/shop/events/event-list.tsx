import { problemOf } from "../../api/problem"
import { Button } from "../../controls/button"
import { ProblemNotice } from "../../controls/problem-notice"
import { useTexts } from "../../language/language-context"
import { PageTitle } from "../../layout/page-title"
import { MarketSwitch } from "../market/market-switch"
import type { ChosenMarket } from "../market/markets"
import { useMarket } from "../market/use-market"
import { EventEntry } from "./event-entry"
import { ShopTrouble } from "./shop-trouble"
import { eventsTexts } from "./texts"
import { useEvents } from "./use-events"

/** What there is to book. */
export function EventListPage() {
  const t = useTexts(eventsTexts)
  const choice = useMarket()
  const { market } = choice
  return (
    <div className="shop-page">
      <div className="shop-head">
        <PageTitle>{t("title")}</PageTitle>
        <MarketSwitch {...choice} />
      </div>
      {market ? <EventList market={market} /> : <ShopTrouble choice={choice} />}
    </div>
  )
}

function EventList({ market }: { market: ChosenMarket }) {
  const t = useTexts(eventsTexts)
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useEvents(market)
  const events = data?.pages.flatMap((page) => page.events) ?? []
  if (isPending) return <p role="status">{t("loading")}</p>
  if (!data) {
    return (
      <section className="sheet sheet-narrow">
        <ProblemNotice problem={problemOf(error)} />
        <Button onClick={() => refetch()}>{t("try_again")}</Button>
      </section>
    )
  }
  return (
    <>
      {events.length === 0 && <p className="sheet">{t("none")}</p>}
      <ul className="event-list">
        {events.map((event) => (
          <EventEntry key={event.id} event={event} currencyCode={market.currency_code} />
        ))}
      </ul>
      {hasNextPage && (
        <Button tone="plain" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t("more")}
        </Button>
      )}
    </>
  )
}
