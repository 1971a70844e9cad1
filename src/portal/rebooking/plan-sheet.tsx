import type { Change } from "../../client"
import type { CustomerBooking, Plan } from "../api/answers"
import { Button } from "../controls/button"
import { Notice } from "../controls/notice"
import { ProblemNotice } from "../controls/problem-notice"
import { useWait } from "../controls/wait"
import { useTexts } from "../language/language-context"
import { PageTitle } from "../layout/page-title"
import { usePath } from "../layout/use-path"
import { PlanMoney } from "./plan-money"
import { PlanSides } from "./plan-sides"
import { PlanTable } from "./plan-table"
import { planTexts } from "./plan-texts"
import { concernsCustomers } from "./settlement-text"
import { StrategyChoice } from "./strategy-choice"
import { useCarryOut } from "./use-carry-out"

type PlanSheetProps = {
  booking: CustomerBooking
  change: Change
  plan: Plan
  /** The plan is another one now. */
  onPlan: (plan: Plan) => void
  onStrategy: (change: Change) => void
  /** The change has been made. */
  onDone: () => void
}

/** Old and new, ticket by ticket, the money, and the button that carries it out. */
export function PlanSheet({ booking, change, plan, onPlan, onStrategy, onDone }: PlanSheetProps) {
  const t = useTexts(planTexts)
  const { go } = usePath()
  const { confirm, busy, problem, replanned } = useCarryOut({ booking, change, plan, onPlan, onDone })
  const wait = useWait(problem)
  const warnings = plan.warnings.filter(concernsCustomers)
  return (
    <section className="sheet">
      <PageTitle>{t("title")}</PageTitle>
      {replanned && (
        <Notice tone="bad" title={t("replanned_title")}>
          <p>{t("replanned")}</p>
        </Notice>
      )}
      <PlanSides plan={plan} number={booking.number} />
      <PlanTable plan={plan} booking={booking} />
      <StrategyChoice plan={plan} onChoose={(strategy) => onStrategy({ ...change, strategy })} />
      <PlanMoney plan={plan} />
      {warnings.length > 0 && (
        <ul className="warnings">
          {warnings.map((warning) => (
            <li key={warning}>{t(`warning_${warning}`)}</li>
          ))}
        </ul>
      )}
      <p className="plan-codes">{t("new_codes")}</p>
      <ProblemNotice problem={problem} />
      <div className="form-actions">
        <Button busy={busy} disabled={wait !== null} onClick={confirm}>
          {plan.settlement.due > 0 ? t("confirm_due") : t("confirm")}
        </Button>
        <Button tone="plain" onClick={() => go("manage/rebooking")}>
          {t("choose_other")}
        </Button>
      </div>
    </section>
  )
}
