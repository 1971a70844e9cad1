import type { Plan, PlanSide } from "../api/answers"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { useMoney } from "../language/use-money"
import { moment } from "../time/event-time"
import { concernsCustomers, settlementText } from "./settlement-text"
import { rebookingTexts } from "./texts"

/** Old and new side by side, ticket by ticket, the difference, and what happens with the money. */
export function PlanView({ plan, fromNumber }: { plan: Plan; fromNumber: string }) {
  const t = useTexts(rebookingTexts)
  const money = useMoney(plan.currency_code)
  const { settlement } = plan
  const warnings = plan.warnings.filter(concernsCustomers)
  const sums = { carried: money(settlement.carried), due: money(settlement.due), back: money(settlement.back) }
  return (
    <>
      <div className="sides">
        <Side side={plan.from} label={t("old_booking", { number: fromNumber })} money={money} />
        <Side side={plan.to} label={t("new_booking")} money={money} />
      </div>
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
            <tr key={ticket.participant_id}>
              <th scope="row">
                {ticket.name || t("nameless")}
                <span className="plan-types">
                  {ticket.from_title === ticket.to_title
                    ? ticket.to_title
                    : `${ticket.from_title} → ${ticket.to_title}`}
                </span>
              </th>
              <td>{money(ticket.old_amount)}</td>
              <td>{money(ticket.new_amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t("difference")}
            </th>
            <td>{plan.difference > 0 ? `+${money(plan.difference)}` : money(plan.difference)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={`settlement settlement-${settlement.kind}`}>{t(settlementText(plan), sums)}</p>
      {warnings.length > 0 && (
        <ul className="warnings">
          {warnings.map((warning) => (
            <li key={warning}>{t(`warning_${warning}`)}</li>
          ))}
        </ul>
      )}
      <p className="plan-codes">{t("new_codes")}</p>
    </>
  )
}

function Side({ side, label, money }: { side: PlanSide; label: string; money: (amount: number) => string }) {
  const t = useTexts(rebookingTexts)
  const tag = formatTag(useLanguage().language)
  return (
    <section className="side">
      <h2 className="eyebrow">{label}</h2>
      <p className="side-title">{side.event_title}</p>
      <p>{moment(side.starts_at, side.timezone, tag)}</p>
      <p className="side-total">
        {money(side.total)}
        {side.tax > 0 && <span>{t("tax_included", { tax: money(side.tax) })}</span>}
      </p>
    </section>
  )
}
