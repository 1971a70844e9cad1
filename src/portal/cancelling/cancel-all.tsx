import { type FormEvent, useRef, useState } from "react"
import type { CustomerBooking } from "../api/answers"
import { problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { Notice } from "../controls/notice"
import { ProblemNotice } from "../controls/problem-notice"
import type { ChangeValue } from "../editing/use-kept-value"
import { useTexts } from "../language/language-context"
import { CancelAmounts } from "./cancel-amounts"
import { type CancelDraft, type CancelError, cancelErrors } from "./cancel-draft"
import { ConfirmCancel } from "./confirm-cancel"
import { NoticeBox } from "./notice-box"
import { ReasonFields } from "./reason-fields"
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
  const [told, setTold] = useState<CancelError[]>([])
  const form = useRef<HTMLFormElement>(null)
  const { asks, ask, keep, confirm, busy, problem, replanned } = useCancelAll({ booking, draft, plan, onPlan, onDone })
  const missing = cancelErrors(draft, plan)
  const isMissing = (error: CancelError) => told.includes(error) && missing.includes(error)

  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    setTold(missing)
    if (missing.length === 0) return ask()
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <form ref={form} className="form" noValidate onSubmit={submit}>
      {replanned && (
        <Notice tone="bad" title={t("replanned_title")}>
          <p>{t("replanned")}</p>
        </Notice>
      )}
      <CancelAmounts plan={plan} />
      <ReasonFields
        plan={plan}
        draft={draft}
        error={isMissing("reason") ? t("reason_missing") : null}
        onChange={(said) => onChange((now) => ({ ...now, ...said }))}
      />
      {plan.notice && (
        <NoticeBox
          notice={plan.notice}
          given={draft.acknowledged}
          missing={isMissing("notice")}
          onChange={(acknowledged) => onChange((now) => ({ ...now, acknowledged }))}
        />
      )}
      {asks ? (
        <ConfirmCancel
          question={t("sure_all", { title: booking.event.title })}
          problem={problem}
          busy={busy}
          onConfirm={confirm}
          onKeep={keep}
        />
      ) : (
        <div className="form-actions">
          <Button type="submit" tone="danger">
            {t("cancel_all")}
          </Button>
        </div>
      )}
    </form>
  )
}
