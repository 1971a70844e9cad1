import { Text } from "@medusajs/ui"
import { formatMoney } from "../../../domain/money/decimal"
import type { Plan } from "../../lib/contract/rebooking"
import { seatMoves } from "../../lib/rebooking/seat-moves"
import { useText } from "../../lib/text/use-text"

/** Who gets which ticket instead of which, and the seats that are taken and given back. */
export function PlanTickets({ plan }: { plan: Plan }) {
  const { t, language } = useText()
  const money = (amount: typeof plan.difference) => formatMoney(amount, plan.currency_code, language)
  return (
    <>
      <ul className="flex flex-col gap-y-2" aria-label={t("rebooking.tickets")}>
        {plan.tickets.map((ticket) => (
          <li key={ticket.participant_id} className="txt-small flex justify-between gap-x-4">
            <span>
              {ticket.name || t("person.unnamed")}
              <span className="text-ui-fg-subtle block">
                {ticket.from_title} → {ticket.to_title}
              </span>
            </span>
            <span className="text-right tabular-nums">
              <span className="text-ui-fg-muted">{money(ticket.old_amount)}</span> → {money(ticket.new_amount)}
            </span>
          </li>
        ))}
      </ul>
      <ul className="flex flex-col gap-y-1" aria-label={t("rebooking.seats")}>
        {seatMoves(plan).map(({ counter_id, title, text, count }) => (
          <Text key={counter_id} size="small" className="text-ui-fg-subtle" asChild>
            <li>{t(text, { title, count })}</li>
          </Text>
        ))}
      </ul>
    </>
  )
}
