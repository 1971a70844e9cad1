import { useId } from "react"
import type { CustomerBooking, TargetEvent } from "../api/answers"
import { useTexts } from "../language/language-context"
import { useMoney } from "../language/use-money"
import { formTexts } from "./form-texts"
import { type Place, priceOf } from "./places"

type TypeSelectProps = {
  label: string
  /** Where what stands beside it says the same to whoever sees it. */
  hidesLabel?: boolean
  booking: CustomerBooking
  /** Whose ticket types there are to choose from. */
  events: readonly TargetEvent[]
  value: Place
  onChange: (place: Place) => void
}

/** A kind of ticket with its price, of one event or of several. */
export function TypeSelect({ label, hidesLabel = false, booking, events, value, onChange }: TypeSelectProps) {
  const t = useTexts(formTexts)
  const id = useId()
  const currency = booking.totals?.currency_code ?? "eur"
  const money = useMoney(currency)
  const choose = (ticketTypeId: string) => {
    const event = events.find(({ ticket_types }) => ticket_types.some((type) => type.id === ticketTypeId))
    if (event) onChange({ event_id: event.id, ticket_type_id: ticketTypeId })
  }
  const options = ({ ticket_types }: TargetEvent) =>
    ticket_types.map((type) => {
      const price = priceOf(type, currency)
      const costs = price === 0 ? t("free") : price !== null && money(price)
      const said = price === null ? t("not_sold", { title: type.title }) : `${type.title} · ${costs}`
      return (
        <option key={type.id} value={type.id} disabled={price === null}>
          {said}
        </option>
      )
    })
  return (
    <div className="field">
      <label htmlFor={id} className={hidesLabel ? "unseen" : undefined}>
        {label}
      </label>
      <select id={id} value={value.ticket_type_id} onChange={({ target }) => choose(target.value)}>
        {events.length === 1
          ? events.map(options)
          : events.map((event) => (
              <optgroup key={event.id} label={event.title}>
                {options(event)}
              </optgroup>
            ))}
      </select>
    </div>
  )
}
