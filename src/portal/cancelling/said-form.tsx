import { type FormEvent, type ReactNode, useRef, useState } from "react"
import type { ToSay } from "../../client"
import { Button } from "../controls/button"
import type { ChangeValue } from "../editing/use-kept-value"
import { useTexts } from "../language/language-context"
import { type CancelDraft, type CancelError, cancelErrors } from "./cancel-draft"
import { NoticeBox } from "./notice-box"
import { ReasonFields } from "./reason-fields"
import { cancelTexts } from "./texts"

type SaidFormProps = {
  asked: ToSay
  draft: CancelDraft
  onChange: ChangeValue<CancelDraft>
  /** What the button says that leads to the second yes, and what it does once all is said. */
  action: string
  onAsk: () => void
  /** The second yes, in the place of the button. */
  confirm: ReactNode
  /** What it costs, before it is asked why. */
  children: ReactNode
}

/** Why, and a notice to read, before whoever gives tickets back is asked whether they mean it. */
export function SaidForm({ asked, draft, onChange, action, onAsk, confirm, children }: SaidFormProps) {
  const t = useTexts(cancelTexts)
  const [told, setTold] = useState<CancelError[]>([])
  const form = useRef<HTMLFormElement>(null)
  const missing = cancelErrors(draft, asked)
  const isMissing = (error: CancelError) => told.includes(error) && missing.includes(error)

  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    setTold(missing)
    if (missing.length === 0) return onAsk()
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <form ref={form} className="form" noValidate onSubmit={submit}>
      {children}
      <ReasonFields
        asked={asked}
        draft={draft}
        error={isMissing("reason") ? t("reason_missing") : null}
        onChange={(said) => onChange((now) => ({ ...now, ...said }))}
      />
      {asked.notice && (
        <NoticeBox
          notice={asked.notice}
          given={draft.acknowledged}
          missing={isMissing("notice")}
          onChange={(acknowledged) => onChange((now) => ({ ...now, acknowledged }))}
        />
      )}
      {confirm ?? (
        <div className="form-actions">
          <Button type="submit" tone="danger">
            {action}
          </Button>
        </div>
      )}
    </form>
  )
}
