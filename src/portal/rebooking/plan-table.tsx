import { useTaker } from "../add-ons/use-taker"
import type { CustomerBooking, Plan, PlannedTicket } from "../api/answers"
import { useTexts } from "../language/language-context"
import { useMoney } from "../language/use-money"
import { planTexts } from "./plan-texts"

/** What every ticket and extra costs now and afterwards, also of those who stay; then fee, total and difference. */
export function PlanTable({ plan, booking }: { plan: Plan; booking: CustomerBooking }) {
  const t = useTexts(planTexts)
  const money = useMoney(plan.currency_code)
  const takerOf = useTaker(booking)
  const whose = ({ participant_id, added }: Plan["add_ons"][number]) =>
    added === null ? takerOf(participant_id) : t("new_ticket", { position: added + 1 })
  const extras = plan.add_ons.filter(
    ({ before, quantity, old_amount, new_amount }) => before !== quantity || old_amount + new_amount > 0
  )
  return (
    <table className="plan-tickets">
      <caption>{t("ticket_by_ticket")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("ticket")}</th>
          <th scope="col">{t("old")}</th>
          <th scope="col">{t("new")}</th>
        </tr>
      </thead>
      <tbody>
        {plan.tickets.map((ticket) => (
          <TicketRow key={`${ticket.participant_id} ${ticket.added}`} ticket={ticket} plan={plan} />
        ))}
        {extras.map((extra) => (
          <tr key={`${extra.add_on_id} ${extra.participant_id} ${extra.added}`}>
            <th scope="row">
              {extra.title}
              <span className="plan-types">
                {whose(extra)}
                {extra.before !== extra.quantity &&
                  ` · ${t("extra", { before: extra.before, quantity: extra.quantity })}`}
              </span>
            </th>
            <td>{extra.before > 0 ? money(extra.old_amount) : "–"}</td>
            <td>{extra.quantity > 0 ? money(extra.new_amount) : "–"}</td>
          </tr>
        ))}
        {plan.fee && (
          <tr>
            <th scope="row">{plan.fee.title || t("fee")}</th>
            <td>–</td>
            <td>{money(plan.fee.amount)}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("total_after")}</th>
          <td>{money(plan.from.total)}</td>
          <td>{money(plan.to.total)}</td>
        </tr>
        <tr>
          <th scope="row" colSpan={2}>
            {t("difference")}
          </th>
          <td>{plan.difference > 0 ? `+${money(plan.difference)}` : money(plan.difference)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function TicketRow({ ticket, plan }: { ticket: PlannedTicket; plan: Plan }) {
  const t = useTexts(planTexts)
  const money = useMoney(plan.currency_code)
  const { name, added, kind, from_title, to_title, to_event_id, old_amount, new_amount } = ticket
  const several = plan.successors.length > 1
  const event = several ? plan.successors.find(({ event_id }) => event_id === to_event_id)?.event_title : undefined
  const types =
    from_title && to_title && from_title !== to_title ? `${from_title} → ${to_title}` : (to_title ?? from_title)
  return (
    <tr className={`plan-${kind}`}>
      <th scope="row">
        {name || (added === null ? t("nameless") : t("new_ticket", { position: added + 1 }))}{" "}
        <span className="plan-kind">{t(`kind_${kind}`)}</span>
        <span className="plan-types">{[event, types].filter(Boolean).join(" · ")}</span>
      </th>
      <td>{kind === "new" ? "–" : money(old_amount)}</td>
      <td>{kind === "goes" ? "–" : money(new_amount)}</td>
    </tr>
  )
}
