import { useState } from "react"
import type { CustomerBooking, Plan } from "../api/answers"
import { type Problem, problemOf, refusedFor } from "../api/problem"
import { Button } from "../controls/button"
import { Notice } from "../controls/notice"
import { ProblemNotice } from "../controls/problem-notice"
import { useWait } from "../controls/wait"
import { useReadBooking } from "../editing/use-save"
import { useTexts } from "../language/language-context"
import { PageTitle } from "../layout/page-title"
import { usePath } from "../layout/use-path"
import { PlanView } from "./plan-view"
import type { Choice } from "./rebook-page"
import { rebookingTexts } from "./texts"
import { usePreview, useRebook } from "./use-rebooking"

type PlanSheetProps = {
  booking: CustomerBooking
  choice: Choice
  onOther: () => void
  onReplanned: (choice: Choice) => void
}

/** The plan, and the button that carries it out. A plan that no longer holds is replaced, and asks anew. */
export function PlanSheet({ booking, choice, onOther, onReplanned }: PlanSheetProps) {
  const t = useTexts(rebookingTexts)
  const { go } = usePath()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [replanned, setReplanned] = useState(false)
  const [busy, setBusy] = useState(false)
  const rebook = useRebook(choice)
  const preview = usePreview()
  const read = useReadBooking()
  const wait = useWait(problem)

  const replan = async (refused: Problem) => {
    if (refusedFor(refused, "plan_changed") && refused.details.plan) {
      setReplanned(true)
      return onReplanned({ ...choice, plan: refused.details.plan as Plan })
    }
    if (refusedFor(refused, "booking_stale")) {
      const { version } = await read()
      setReplanned(true)
      return onReplanned({ ...choice, version, plan: await preview(choice.target) })
    }
    setProblem(refused)
  }
  const confirm = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await rebook()
      go("manage")
    } catch (error) {
      await replan(problemOf(error)).catch((failed: unknown) => setProblem(problemOf(failed)))
    }
    setBusy(false)
  }

  return (
    <section className="sheet">
      <PageTitle tab={t("plan_title")}>{t("plan_title")}</PageTitle>
      {replanned && (
        <Notice tone="bad" title={t("replanned_title")}>
          <p>{t("replanned")}</p>
        </Notice>
      )}
      <PlanView plan={choice.plan} fromNumber={booking.number} />
      <ProblemNotice problem={problem} />
      <div className="form-actions">
        <Button busy={busy} disabled={wait !== null} onClick={confirm}>
          {choice.plan.settlement.due > 0 ? t("confirm_due") : t("confirm")}
        </Button>
        <Button tone="plain" onClick={onOther}>
          {t("choose_other")}
        </Button>
      </div>
    </section>
  )
}
