import { useState } from "react"
import type { ToSay } from "../../client"
import type { CustomerBooking, Plan } from "../api/answers"
import { problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { Notice } from "../controls/notice"
import { ProblemNotice } from "../controls/problem-notice"
import type { ChangeValue } from "../editing/use-kept-value"
import { useTexts } from "../language/language-context"
import { PlanMoney } from "../rebooking/plan-money"
import { PlanTable } from "../rebooking/plan-table"
import { useCarryOut } from "../rebooking/use-carry-out"
import { usePlan } from "../rebooking/use-rebooking"
import { type CancelDraft, saidIn } from "./cancel-draft"
import { ConfirmCancel } from "./confirm-cancel"
import { SaidForm } from "./said-form"
import { cancelTexts } from "./texts"

type CancelSomeProps = {
  booking: CustomerBooking
  ids: string[]
  draft: CancelDraft
  onChange: ChangeValue<CancelDraft>
  onDone: () => void
}

/** Single tickets: what those who stay pay then, the fee, and what comes back. The rest goes on as a new booking. */
export function CancelSome(props: CancelSomeProps) {
  const t = useTexts(cancelTexts)
  const { data: plan, error, refetch, put } = usePlan(props.booking, { cancel: props.ids })
  if (plan?.giving_back) return <SomeQuote {...props} plan={plan} asked={plan.giving_back} onPlan={put} />
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

type SomeQuoteProps = CancelSomeProps & { plan: Plan; asked: ToSay; onPlan: (plan: Plan) => void }

function SomeQuote({ booking, ids, draft, plan, asked, onChange, onPlan, onDone }: SomeQuoteProps) {
  const t = useTexts(cancelTexts)
  const [agreed, setAgreed] = useState<string | null>(null)
  const change = { cancel: ids }
  const said = saidIn(draft, asked)
  const { confirm, busy, problem, replanned } = useCarryOut({ booking, change, plan, said, onPlan, onDone })
  const count = ids.length
  const question = t("sure_some", { count })
  const second = <ConfirmCancel {...{ question, problem, busy }} onConfirm={confirm} onKeep={() => setAgreed(null)} />
  return (
    // A yes is one to the figures that were shown with it.
    <SaidForm
      {...{ asked, draft, onChange }}
      action={t("cancel_some", { count })}
      onAsk={() => setAgreed(plan.hash)}
      confirm={agreed === plan.hash ? second : null}
    >
      {replanned && (
        <Notice tone="bad" title={t("replanned_title")}>
          <p>{t("replanned")}</p>
        </Notice>
      )}
      <PlanTable plan={plan} booking={booking} />
      <PlanMoney plan={plan} />
    </SaidForm>
  )
}
