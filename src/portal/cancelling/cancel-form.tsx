import { type FormEvent, useRef, useState } from "react"
import type { CustomerBooking } from "../api/answers"
import { problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { Notice } from "../controls/notice"
import { ProblemNotice } from "../controls/problem-notice"
import { useKeptValue } from "../editing/use-kept-value"
import { useTexts } from "../language/language-context"
import { CancelAmounts } from "./cancel-amounts"
import { type CancelError, cancelErrors, EMPTY_CANCEL, goingIn } from "./cancel-draft"
import { ConfirmCancel } from "./confirm-cancel"
import { NoticeBox } from "./notice-box"
import { ReasonFields } from "./reason-fields"
import { cancelTexts } from "./texts"
import { useCancellationPlan } from "./use-cancelling"
import { WhoGoes } from "./who-goes"

/** The figures follow the choice at once; nothing is cancelled before the second yes. */
export function CancelForm({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(cancelTexts)
  const { value: draft, change, forget } = useKeptValue(booking.number, "cancel", EMPTY_CANCEL)
  const [asks, setAsks] = useState(false)
  const [replanned, setReplanned] = useState(false)
  const [told, setTold] = useState<CancelError[]>([])
  const form = useRef<HTMLFormElement>(null)
  const registered = booking.participants.filter(({ status }) => status === "registered")
  const parts = registered.length > 1 && (booking.may.cancel_parts?.allowed ?? false)
  const going = parts ? goingIn(draft, booking.participants) : registered
  const some = going.length < registered.length ? going.map(({ id }) => id) : undefined
  const { data: plan, error, refetch, put } = useCancellationPlan(booking, some, going.length > 0)

  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    if (!plan) return
    const errors = cancelErrors(draft, going, plan)
    setTold(errors)
    if (errors.length === 0) return setAsks(true)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const isMissing = (error: CancelError) =>
    plan !== undefined && told.includes(error) && cancelErrors(draft, going, plan).includes(error)

  return (
    <form ref={form} className="form change-form" noValidate onSubmit={submit}>
      {replanned && (
        <Notice tone="bad" title={t("replanned_title")}>
          <p>{t("replanned")}</p>
        </Notice>
      )}
      {parts && (
        <WhoGoes
          participants={registered}
          chosen={going.map(({ id }) => id)}
          disabled={asks}
          onChange={(go) => change((now) => ({ ...now, go }))}
        />
      )}
      <p role="status">{going.length === 0 && t("nobody")}</p>
      {error && (
        <>
          <ProblemNotice problem={problemOf(error)} />
          <Button tone="plain" onClick={() => refetch()}>
            {t("try_again")}
          </Button>
        </>
      )}
      {going.length > 0 && !plan && !error && <p role="status">{t("loading")}</p>}
      {going.length > 0 && plan && (
        <>
          <CancelAmounts plan={plan} />
          <ReasonFields
            plan={plan}
            draft={draft}
            error={isMissing("reason") ? t("reason_missing") : null}
            onChange={(said) => change((now) => ({ ...now, ...said }))}
          />
          {plan.notice && (
            <NoticeBox
              notice={plan.notice}
              given={draft.acknowledged}
              missing={isMissing("notice")}
              onChange={(acknowledged) => change((now) => ({ ...now, acknowledged }))}
            />
          )}
          {asks ? (
            <ConfirmCancel
              booking={booking}
              plan={plan}
              some={some}
              draft={draft}
              onKeep={() => setAsks(false)}
              onPlan={(next) => {
                if (next) put(next)
                setReplanned(true)
                setAsks(false)
              }}
              onDone={forget}
            />
          ) : (
            <div className="form-actions">
              <Button type="submit" tone="danger">
                {some ? t("cancel_some", { count: some.length }) : t("cancel_all")}
              </Button>
            </div>
          )}
        </>
      )}
    </form>
  )
}
