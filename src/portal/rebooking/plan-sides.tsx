import type { Plan, PlanSide } from "../api/answers"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { useMoney } from "../language/use-money"
import { moment } from "../time/event-time"
import { planTexts } from "./plan-texts"

/** What is booked now and what afterwards, side by side; two bookings where some move and others stay. */
export function PlanSides({ plan, number }: { plan: Plan; number: string }) {
  const t = useTexts(planTexts)
  const money = useMoney(plan.currency_code)
  return (
    <div className="sides">
      <section className="side">
        <h2 className="eyebrow">{t("now", { number })}</h2>
        <Booked side={plan.from} />
        <SideTotal side={plan.from} money={money} />
      </section>
      <section className="side">
        <h2 className="eyebrow">{t("afterwards")}</h2>
        {plan.successors.length > 1 ? (
          <>
            <p>{t("two_bookings")}</p>
            <ul className="successors">
              {plan.successors.map(({ event_id, event_title, tickets }) => (
                <li key={event_id}>{t("successor", { count: tickets, title: event_title })}</li>
              ))}
            </ul>
          </>
        ) : (
          <Booked side={plan.to} />
        )}
        <SideTotal side={plan.to} money={money} />
      </section>
    </div>
  )
}

function Booked({ side: { event_title, starts_at, timezone } }: { side: PlanSide }) {
  const tag = formatTag(useLanguage().language)
  return (
    <>
      <p className="side-title">{event_title}</p>
      <p>{moment(starts_at, timezone, tag)}</p>
    </>
  )
}

function SideTotal({ side: { total, tax }, money }: { side: PlanSide; money: (amount: number) => string }) {
  const t = useTexts(planTexts)
  return (
    <p className="side-total">
      {money(total)}
      {tax > 0 && <span>{t("tax_included", { tax: money(tax) })}</span>}
    </p>
  )
}
