import type { BookableEvent } from "../../../client"
import { formatTag } from "../../language/format-tag"
import { useLanguage, useTexts } from "../../language/language-context"
import { useMoney } from "../../language/use-money"
import { moment } from "../../time/event-time"
import { sumOf } from "../events/room"
import { eventsTexts } from "../events/texts"
import type { ChosenMarket } from "../market/markets"
import { formTexts } from "./texts"

type ChosenTicketsProps = { event: BookableEvent; market: ChosenMarket; quantities: Record<string, number> }

/** What is being booked, in a few lines. */
export function ChosenTickets({ event, market, quantities }: ChosenTicketsProps) {
  const t = useTexts(formTexts)
  const say = useTexts(eventsTexts)
  const tag = formatTag(useLanguage().language)
  const money = useMoney(market.currency_code)
  const chosen = event.ticket_types.filter(({ id }) => (quantities[id] ?? 0) > 0)
  const sum = sumOf(event, quantities)
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
