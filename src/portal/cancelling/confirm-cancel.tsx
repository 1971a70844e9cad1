import { useEffect, useRef } from "react"
import type { Problem } from "../api/problem"
import { Button } from "../controls/button"
import { ProblemNotice } from "../controls/problem-notice"
import { useWait } from "../controls/wait"
import { useTexts } from "../language/language-context"
import { cancelTexts } from "./texts"

type ConfirmCancelProps = {
  question: string
  problem: Problem | null
  busy: boolean
  onConfirm: () => void
  onKeep: () => void
}

/** The second yes. It says what can't be undone, and takes the focus. */
export function ConfirmCancel({ question, problem, busy, onConfirm, onKeep }: ConfirmCancelProps) {
  const t = useTexts(cancelTexts)
  const panel = useRef<HTMLDivElement>(null)
  const wait = useWait(problem)
  useEffect(() => panel.current?.focus(), [])
  return (
    <div
      ref={panel}
      className="notice notice-bad confirm"
      role="alertdialog"
      aria-labelledby="confirm-title"
      tabIndex={-1}
    >
      <p className="notice-title" id="confirm-title">
        {question}
      </p>
      <p>{t("no_way_back")}</p>
      <ProblemNotice problem={problem} />
      <div className="form-actions">
        <Button tone="danger" busy={busy} disabled={wait !== null} onClick={onConfirm}>
          {t("yes_cancel")}
        </Button>
        <Button tone="plain" onClick={onKeep}>
          {t("keep")}
        </Button>
      </div>
    </div>
  )
}
