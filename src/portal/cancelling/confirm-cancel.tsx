import { useEffect, useRef, useState } from "react"
import type { CancellationPlan, CustomerBooking } from "../api/answers"
import { type Problem, problemOf, refusedFor } from "../api/problem"
import { useShowBooking } from "../booking/use-booking"
import { Button } from "../controls/button"
import { ProblemNotice } from "../controls/problem-notice"
import { useWait } from "../controls/wait"
import { useReadBooking } from "../editing/use-save"
import { useTexts } from "../language/language-context"
import { usePath } from "../layout/use-path"
import { type CancelDraft, saidIn } from "./cancel-draft"
import { cancelTexts } from "./texts"
import { useCancel } from "./use-cancelling"

type ConfirmCancelProps = {
  booking: CustomerBooking
  plan: CancellationPlan
  /** The participants who are cancelled; left out: everybody. */
  some: string[] | undefined
  draft: CancelDraft
  onKeep: () => void
  /** What was shown no longer holds: the plan that does, or null where it is asked for anew. */
  onPlan: (plan: CancellationPlan | null) => void
  onDone: () => void
}

/** The second yes. It says what can't be undone, and takes the focus. */
export function ConfirmCancel({ booking, plan, some, draft, onKeep, onPlan, onDone }: ConfirmCancelProps) {
  const t = useTexts(cancelTexts)
  const { go } = usePath()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const cancel = useCancel(plan)
  const read = useReadBooking()
  const show = useShowBooking()
  const wait = useWait(problem)
  useEffect(() => panel.current?.focus(), [])

  const meet = async (refused: Problem) => {
    if (refusedFor(refused, "plan_changed") && refused.details.plan) {
      return onPlan(refused.details.plan as CancellationPlan)
    }
    if (refusedFor(refused, "booking_stale")) {
      show(await read())
      return onPlan(null)
    }
    setProblem(refused)
  }
  const confirm = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const { version } = booking
      await cancel({ version, ...(some ? { participants: some } : {}), ...saidIn(draft, plan) })
      onDone()
      go(some ? "manage/rebooking/done" : "manage")
    } catch (error) {
      setBusy(false)
      await meet(problemOf(error)).catch((failed: unknown) => setProblem(problemOf(failed)))
    }
  }

  return (
    <div
      ref={panel}
      className="notice notice-bad confirm"
      role="alertdialog"
      aria-labelledby="confirm-title"
      tabIndex={-1}
    >
      <p className="notice-title" id="confirm-title">
        {some ? t("sure_some", { count: some.length }) : t("sure_all", { title: booking.event.title })}
      </p>
      <p>{t("no_way_back")}</p>
      <ProblemNotice problem={problem} />
      <div className="form-actions">
        <Button tone="danger" busy={busy} disabled={wait !== null} onClick={confirm}>
          {t("yes_cancel")}
        </Button>
        <Button tone="plain" onClick={onKeep}>
          {t("keep")}
        </Button>
      </div>
    </div>
  )
}
