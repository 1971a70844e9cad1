import type { BookableEvent } from "../../../client"
import { formatTag } from "../../language/format-tag"
import { useLanguage, useTexts } from "../../language/language-context"
import { useMoney } from "../../language/use-money"
import { moment } from "../../time/event-time"
import { eventsTexts } from "../events/texts"
import type { ChosenMarket } from "../market/markets"
import type { Draft } from "./draft"
import { extrasOf, totalOf } from "./extras"
import { formTexts } from "./texts"

type ChosenTicketsProps = { event: BookableEvent; market: ChosenMarket; draft: Draft }

/** What is being booked, in a few lines. */
export function ChosenTickets({ event, market, draft }: ChosenTicketsProps) {
  const t = useTexts(formTexts)
  const say = useTexts(eventsTexts)
  const tag = formatTag(useLanguage().language)
  const money = useMoney(market.currency_code)
  const { quantities } = draft
  const chosen = event.ticket_types.filter(({ id }) => (quantities[id] ?? 0) > 0)
  const extras = extrasOf(draft, event)
  const sum = totalOf(draft, event)
  return (
    <section className="card chosen" aria-label={t("tickets")}>
      <p className="chosen-event">
        <strong>{event.title}</strong> <span>{moment(event.starts_at, event.timezone, tag)}</span>
      </p>
      {chosen.length === 0 && <p>{t("no_tickets")}</p>}
      <dl className="sums">
        {chosen.map(({ id, title, price }) => (
          <div key={id}>
            <dt>
              {quantities[id]} × {title}
            </dt>
            <dd>{price && money(price.amount * (quantities[id] ?? 0))}</dd>
          </div>
        ))}
        {extras.map(({ add_on: { id, title, price }, quantity }) => (
          <div key={id}>
            <dt>
              {quantity} × {title}
            </dt>
            <dd>{price && money(price.amount * quantity)}</dd>
          </div>
        ))}
        {sum !== null && chosen.length > 0 && (
          <div className="sum-total">
            <dt>{say("total")}</dt>
            <dd>{sum === 0 ? say("free") : money(sum)}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
