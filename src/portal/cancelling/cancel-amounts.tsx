import type { CancellationPlan } from "../api/answers"
import { useTexts } from "../language/language-context"
import { useMoney } from "../language/use-money"
import { settlementText } from "./settlement-text"
import { cancelTexts } from "./texts"

/** What each ticket cost, what is kept of it and what goes back; then what happens with the money, in one sentence. */
export function CancelAmounts({ plan }: { plan: CancellationPlan }) {
  const t = useTexts(cancelTexts)
  const money = useMoney(plan.currency_code)
  const { tickets, add_ons, total, fee, back, due } = plan
  const extras = add_ons.filter(({ amount }) => amount > 0)
  const costs = total > 0 || fee > 0
  return (
    <div className="cancel-amounts" role="status">
      {costs && (
        <table className="plan-tickets">
          <caption>{t("amounts")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("ticket")}</th>
              <th scope="col">{t("price")}</th>
              <th scope="col">{t("fee")}</th>
              <th scope="col">{t("back")}</th>
            </tr>
          </thead>
          <tbody>
            {tickets.map((ticket) => (
              <tr key={ticket.participant_id}>
                <th scope="row">
                  {ticket.name || t("nobody_named")}
                  <span className="plan-types">{ticket.title}</span>
                </th>
                <td>{money(ticket.amount)}</td>
                <td>{money(ticket.fee)}</td>
                <td>{money(ticket.back)}</td>
              </tr>
            ))}
            {extras.map((extra) => (
              <tr key={`${extra.add_on_id} ${extra.participant_id}`}>
                <th scope="row">{extra.quantity > 1 ? `${extra.quantity} × ${extra.title}` : extra.title}</th>
                <td>{money(extra.amount)}</td>
                <td>{money(extra.fee)}</td>
                <td>{money(extra.back)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("total")}</th>
              <td>{money(total)}</td>
              <td>{money(fee)}</td>
              <td>{money(back)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      <p className="settlement">{t(settlementText(plan), { back: money(back), due: money(due), fee: money(fee) })}</p>
    </div>
  )
}
