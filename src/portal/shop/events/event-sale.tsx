import type { BookableEvent } from "../../../client"
import { Notice } from "../../controls/notice"
import { OrganiserWord } from "../../controls/organiser-word"
import { useTexts } from "../../language/language-context"
import { useMoney } from "../../language/use-money"
import { PageLink } from "../../layout/page-link"
import { ticketCount } from "../form/draft"
import { useDraft } from "../form/use-draft"
import { MarketSwitch } from "../market/market-switch"
import type { ChosenMarket } from "../market/markets"
import type { MarketChoice } from "../market/use-market"
import { isShort, sumOf } from "./room"
import { saleOf } from "./sale"
import { eventsTexts } from "./texts"
import { TicketChoice } from "./ticket-choice"

type EventSaleProps = { event: BookableEvent; market: ChosenMarket; choice: MarketChoice }

/** The tickets of an event: to be chosen while they are sold, else why they are not, and whom to ask. */
export function EventSale({ event, market, choice }: EventSaleProps) {
  const t = useTexts(eventsTexts)
  const { draft, change } = useDraft(event.id)
  const money = useMoney(market.currency_code)
  const { quantities } = draft
  const sum = sumOf(event, quantities)
  const sale = saleOf(event)
  const choose = (next: Record<string, number>) => change((draft) => ({ ...draft, quantities: next }))
  const ready = ticketCount(draft) > 0 && !isShort(event, quantities) && sum !== null

  return (
    <section className="sheet" aria-labelledby="offer-title">
      <div className="shop-head">
        <h2 id="offer-title">{t("tickets")}</h2>
        <MarketSwitch {...choice} />
      </div>
      <TicketChoice
        event={event}
        market={market}
        quantities={quantities}
        {...(sale.kind === "open" ? { onChange: choose } : {})}
      />
      {sale.kind === "open" && event.approval && (
        <Notice tone="info" title={t("approval_title")}>
          <p>{t("approval")}</p>
        </Notice>
      )}
      {sale.kind === "open" && (
        <div className="offer-foot">
          <p className="offer-sum" role="status">
            {isShort(event, quantities) && t("short")}
            {!isShort(event, quantities) && ticketCount(draft) === 0 && t("choose")}
            {ready && `${t("total")}: ${sum === 0 ? t("free") : money(sum)}`}
          </p>
          {ready && (
            <PageLink className="button button-main" to={`events/${event.id}/book`}>
              {t("book")}
            </PageLink>
          )}
          {(sum ?? 0) > 0 && <p className="offer-taxes">{t("taxes")}</p>}
        </div>
      )}
      {sale.kind === "full" && (
        <Notice tone="warn" title={t("full")}>
          <p>{t("full_why")}</p>
        </Notice>
      )}
      {event.not_bookable && (
        <Notice tone="warn" title={event.not_bookable.message}>
          <OrganiserWord contact={event.contact} terms={event.terms} />
        </Notice>
      )}
      {event.self_service && (
        <p className="registered">
          {t("registered")} <PageLink to="manage">{t("edit_here")}</PageLink>
        </p>
      )}
    </section>
  )
}
