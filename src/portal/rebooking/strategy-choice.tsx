import type { Strategy } from "../../client"
import type { Plan } from "../api/answers"
import { useTexts } from "../language/language-context"
import { planTexts } from "./plan-texts"

const OFFERED = ["offset", "repay"] as const

/** What happens with what was paid, where the organiser leaves it to the customer (SPEC U16-U19). */
export function StrategyChoice({ plan, onChoose }: { plan: Plan; onChoose: (strategy: Strategy) => void }) {
  const t = useTexts(planTexts)
  const offered = OFFERED.filter((strategy) => plan.strategies.includes(strategy))
  if (offered.length < 2) return null
  return (
    <fieldset className="field options">
      <legend>{t("how_settled")}</legend>
      {offered.map((strategy) => (
        <label key={strategy} className="option">
          <input
            type="radio"
            name="strategy"
            checked={strategy === plan.strategy}
            onChange={() => onChoose(strategy)}
          />{" "}
          {t(`strategy_${strategy}`)}
        </label>
      ))}
    </fieldset>
  )
}
