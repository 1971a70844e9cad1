import { useState } from "react"
import type { CustomerBooking, Plan } from "../api/answers"
import { problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { Notice } from "../controls/notice"
import { ProblemNotice } from "../controls/problem-notice"
import { useTexts } from "../language/language-context"
import { PlanMoney } from "../rebooking/plan-money"
import { PlanTable } from "../rebooking/plan-table"
import { useCarryOut } from "../rebooking/use-carry-out"
import { usePlan } from "../rebooking/use-rebooking"
import { ConfirmCancel } from "./confirm-cancel"
import { cancelTexts } from "./texts"

type CancelSomeProps = { booking: CustomerBooking; ids: string[]; onDone: () => void }

/** Single tickets: what those who stay pay then, the fee, and what comes back. The rest goes on as a new booking. */
export function CancelSome({ booking, ids, onDone }: CancelSomeProps) {
  const t = useTexts(cancelTexts)
  const { data: plan, error, refetch, put } = usePlan(booking, { cancel: ids })
  if (plan) return <SomeQuote booking={booking} ids={ids} onDone={onDone} plan={plan} onPlan={put} />
  if (!error) return <p role="status">{t("loading")}</p>
  return (
    <>
      <ProblemNotice problem={problemOf(error)} />
      <Button tone="plain" onClick={() => refetch()}>
        {t("try_again")}
      </Button>
    </>
  )
}

type SomeQuoteProps = CancelSomeProps & { plan: Plan; onPlan: (plan: Plan) => void }

function SomeQuote({ booking, ids, plan, onPlan, onDone }: SomeQuoteProps) {
  const t = useTexts(cancelTexts)
  const [agreed, setAgreed] = useState<string | null>(null)
  const { confirm, busy, problem, replanned } = useCarryOut({ booking, change: { cancel: ids }, plan, onPlan, onDone })
  const count = ids.length
  return (
    <>
      {replanned && (
        <Notice tone="bad" title={t("replanned_title")}>
          <p>{t("replanned")}</p>
        </Notice>
      )}
      <PlanTable plan={plan} booking={booking} />
      <PlanMoney plan={plan} />
      {/* A yes is one to the figures that were shown with it. */}
      {agreed === plan.hash ? (
        <ConfirmCancel
          question={t("sure_some", { count })}
          problem={problem}
          busy={busy}
          onConfirm={confirm}
          onKeep={() => setAgreed(null)}
        />
      ) : (
        <div className="form-actions">
          <Button tone="danger" onClick={() => setAgreed(plan.hash)}>
            {t("cancel_some", { count })}
          </Button>
        </div>
      )}
    </>
  )
}
