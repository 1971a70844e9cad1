import { useId } from "react"
import type { Target, TargetEvent } from "../api/answers"
import { useTexts } from "../language/language-context"
import { useMoney } from "../language/use-money"
import { type HeldTickets, priceOf } from "./held-tickets"
import { rebookingTexts } from "./texts"

type TicketTypeChoiceProps = {
  event: TargetEvent
  held: readonly HeldTickets[]
  currencyCode: string
  target: Target
  onChange: (target: Target) => void
}

/** What each kind of ticket that is held becomes at the chosen event. */
export function TicketTypeChoice({ event, held, currencyCode, target, onChange }: TicketTypeChoiceProps) {
  const t = useTexts(rebookingTexts)
  const id = useId()
  const money = useMoney(currencyCode)
  const put = (from: string, to: string) => {
    const ticket_types = target.ticket_types.map((each) => (each.from === from ? { from, to } : each))
    onChange({ ...target, ticket_types })
  }
  return (
    <fieldset className="ticket-types">
      <legend>{t("which_tickets")}</legend>
      {held.map(({ id: from, title, count }) => (
        <div className="field" key={from}>
          <label htmlFor={`${id}${from}`}>{t("tickets_become", { count, title })}</label>
          <select
            id={`${id}${from}`}
            value={target.ticket_types.find((each) => each.from === from)?.to}
            onChange={({ target: { value } }) => put(from, value)}
          >
            {event.ticket_types.map((each) => {
              const price = priceOf(each, currencyCode)
              return (
                <option key={each.id} value={each.id} disabled={price === null}>
                  {price === null ? t("not_sold", { title: each.title }) : `${each.title} · ${money(price)}`}
                </option>
              )
            })}
          </select>
        </div>
      ))}
    </fieldset>
  )
}
