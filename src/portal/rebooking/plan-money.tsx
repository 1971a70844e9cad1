import type { Plan } from "../api/answers"
import { useTexts } from "../language/language-context"
import { useMoney } from "../language/use-money"
import { planTexts } from "./plan-texts"
import { settlementText } from "./settlement-text"

/** What happens with the money, in one sentence. */
export function PlanMoney({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const money = useMoney(plan.currency_code)
  const { kind, carried, due, back } = plan.settlement
  const sums = { carried: money(carried), due: money(due), back: money(back) }
  return <p className={`settlement settlement-${kind}`}>{t(settlementText(plan), sums)}</p>
}
