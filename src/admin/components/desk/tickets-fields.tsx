import { Text } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import type { AdminEvent, Seats } from "../../lib/contract/event"
import { type DeskForm, emptyTicket } from "../../lib/desk/desk-form"
import { priceTexts } from "../../lib/money"
import { useText } from "../../lib/text/use-text"
import { Stepper } from "../form/stepper"

/** One booking has no more tickets than this. */
const MOST = 200

/** How many of each ticket type; who is on them keeps their place while others are added. */
export function TicketsFields({ event, currency }: { event: AdminEvent; currency: string | undefined }) {
  const { t, language } = useText()
  const { getValues, setValue, watch } = useFormContext<DeskForm>()
  const tickets = watch("tickets")
  const change = (type: string, quantity: number) => {
    const order = event.ticket_types.map(({ id }) => id)
    const others = getValues("tickets").filter(({ ticket_type_id }) => ticket_type_id !== type)
    const own = getValues("tickets").filter(({ ticket_type_id }) => ticket_type_id === type)
    const wanted = Array.from({ length: quantity }, (_, place) => own[place] ?? emptyTicket(type))
    const all = [...others, ...wanted]
    setValue(
      "tickets",
      order.flatMap((id) => all.filter(({ ticket_type_id }) => ticket_type_id === id))
    )
  }
  const left = ({ free }: Seats) => (free === null ? [] : [t("seats.free_count", { count: Math.max(0, free) })])
  const [ofEvent = t("seats.no_limit")] = left(event.seats)
  return (
    <div className="divide-y">
      {event.ticket_types.map(({ id, title, prices, seats }, place) => {
        const here = currency ? prices.filter(({ currency_code }) => currency_code === currency) : prices
        return (
          <Stepper
            key={id}
            label={title}
            hint={[...priceTexts(here, language), ...left(seats)].join(" · ")}
            value={tickets.filter(({ ticket_type_id }) => ticket_type_id === id).length}
            most={MOST}
            onChange={(quantity) => change(id, quantity)}
            first={place === 0}
          />
        )
      })}
      <Text size="xsmall" className="text-ui-fg-subtle pt-2">
        {t("desk.event_seats", { left: ofEvent })}
      </Text>
    </div>
  )
}
