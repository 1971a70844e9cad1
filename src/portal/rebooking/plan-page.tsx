import type { Change } from "../../client"
import type { CustomerBooking } from "../api/answers"
import { problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { ProblemNotice } from "../controls/problem-notice"
import { useTexts } from "../language/language-context"
import { PageTitle } from "../layout/page-title"
import { usePath } from "../layout/use-path"
import { PlanSheet } from "./plan-sheet"
import { planTexts } from "./plan-texts"
import { usePlan } from "./use-rebooking"

type PlanPageProps = {
  booking: CustomerBooking
  change: Change
  onStrategy: (change: Change) => void
  /** The change has been made. */
  onDone: () => void
}

/** The plan of what was chosen; asked for anew where the page was loaded again. */
export function PlanPage({ booking, change, onStrategy, onDone }: PlanPageProps) {
  const t = useTexts(planTexts)
  const { go } = usePath()
  const { data: plan, error, refetch, isFetching, put } = usePlan(booking, change)
  const other = () => go("manage/rebooking")

  if (plan) {
    return (
      <PlanSheet booking={booking} change={change} plan={plan} onPlan={put} onStrategy={onStrategy} onDone={onDone} />
    )
  }
  return (
    <section className="sheet">
      <PageTitle>{t("title")}</PageTitle>
      {error ? <ProblemNotice problem={problemOf(error)} /> : <p role="status">{t("loading")}</p>}
      {error && (
        <div className="form-actions">
          <Button busy={isFetching} onClick={() => refetch()}>
            {t("try_again")}
          </Button>
          <Button tone="plain" onClick={other}>
            {t("choose_other")}
          </Button>
        </div>
      )}
    </section>
  )
}
