import type { CustomerBooking } from "../api/answers"
import { problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { Notice } from "../controls/notice"
import { ProblemNotice } from "../controls/problem-notice"
import type { ChangeValue } from "../editing/use-kept-value"
import { useTexts } from "../language/language-context"
import { CancelAmounts } from "./cancel-amounts"
import type { CancelDraft } from "./cancel-draft"
import { ConfirmCancel } from "./confirm-cancel"
import { SaidForm } from "./said-form"
import { cancelTexts } from "./texts"
import { useCancelAll } from "./use-cancel-all"
import { useCancellationPlan } from "./use-cancelling"

type CancelAllProps = {
  booking: CustomerBooking
  draft: CancelDraft
  onChange: ChangeValue<CancelDraft>
  onDone: () => void
}

/** The whole booking: what comes back, why, a notice to read. Nothing is cancelled before the second yes. */
export function CancelAll(props: CancelAllProps) {
  const t = useTexts(cancelTexts)
  const { data: plan, error, refetch, put } = useCancellationPlan(props.booking)
  if (plan) return <CancelQuote {...props} plan={plan} onPlan={put} />
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

type CancelQuoteProps = CancelAllProps & Pick<Parameters<typeof useCancelAll>[0], "plan" | "onPlan">

function CancelQuote({ booking, draft, plan, onChange, onPlan, onDone }: CancelQuoteProps) {
  const t = useTexts(cancelTexts)
  const { asks, ask, keep, confirm, busy, problem, replanned } = useCancelAll({ booking, draft, plan, onPlan, onDone })
  const question = t("sure_all", { title: booking.event.title })
  const second = <ConfirmCancel {...{ question, problem, busy }} onConfirm={confirm} onKeep={keep} />
  return (
    <SaidForm {...{ draft, onChange }} asked={plan} action={t("cancel_all")} onAsk={ask} confirm={asks ? second : null}>
      {replanned && (
        <Notice tone="bad" title={t("replanned_title")}>
          <p>{t("replanned")}</p>
        </Notice>
      )}
      <CancelAmounts plan={plan} />
    </SaidForm>
  )
}
