import type { BookableEvent, TicketType } from "../../../client"
import { useTexts } from "../../language/language-context"
import { useMoney } from "../../language/use-money"
import type { ChosenMarket } from "../market/markets"
import { Quantity } from "./quantity"
import { roomFor } from "./room"
import { eventsTexts } from "./texts"

/** From so many on it is said how many are left. */
const FEW = 10

type TicketChoiceProps = {
  event: BookableEvent
  market: ChosenMarket
  quantities: Record<string, number>
  /** Left out where nothing can be chosen now. */
  onChange?: (quantities: Record<string, number>) => void
}

/** The ticket types with their prices and what is left of them, and how many are wanted. */
export function TicketChoice({ event, market, quantities, onChange }: TicketChoiceProps) {
  const t = useTexts(eventsTexts)
  const money = useMoney(market.currency_code)
  const priceOf = ({ price }: TicketType) => {
    if (!price) return t("not_sold")
    return price.amount === 0 ? t("free") : money(price.amount)
  }
  const leftOf = ({ seats: { free } }: TicketType) => {
    if (free === 0) return t("none_left")
    return free !== null && free <= FEW ? t("seats_left", { count: free }) : null
  }
  return (
    <ul className="offer">
      {event.ticket_types.map((type) => (
        <li key={type.id}>
          <div>
            <p className="offer-title">{type.title}</p>
            <p className="offer-price">
              {priceOf(type)} {leftOf(type) && <span className="offer-left">{leftOf(type)}</span>}
            </p>
          </div>
          {onChange && type.price && (
            <Quantity
              title={type.title}
              label={t("number_of", { title: type.title })}
              value={quantities[type.id] ?? 0}
              most={Math.max(roomFor(event, quantities, type.id), quantities[type.id] ?? 0)}
              onChange={(count) => onChange({ ...quantities, [type.id]: count })}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
