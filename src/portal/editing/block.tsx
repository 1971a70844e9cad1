import { type ReactNode, useEffect, useRef, useState } from "react"
import { Icon } from "../controls/icon"
import { useTexts } from "../language/language-context"
import { editingTexts } from "./texts"

type BlockProps = {
  /** `open`: something in it can be changed; `locked`: nothing can; `still`: there is nothing to change, or nobody asks. */
  state: "open" | "locked" | "still"
  editLabel: string
  /** Why nothing can be changed, where nothing else on the page says it. */
  reason?: string | null
  /** Something was typed here before and is not saved. */
  unsaved?: boolean
  onDiscard?: () => void
  /** The form that the pencil opens; told to leave it with whether something was saved. */
  form: (leave: (saved: boolean) => void) => ReactNode
  children: ReactNode
}

/** A part of the booking with a pencil that turns it into a form (SPEC P8). The pencil has the focus again afterwards. */
export function Block({ state, editLabel, reason, unsaved = false, onDiscard, form, children }: BlockProps) {
  const t = useTexts(editingTexts)
  const [editing, setEditing] = useState(false)
  const [saved, setSaved] = useState(false)
  const pencil = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)

  useEffect(() => {
    if (wasEditing.current && !editing) pencil.current?.focus()
    wasEditing.current = editing
  }, [editing])

  if (editing) {
    return form((didSave) => {
      setSaved(didSave)
      setEditing(false)
    })
  }
  return (
    <div className="edit-block">
      <div className="edit-block-content">{children}</div>
      {state === "open" && (
        <button
          ref={pencil}
          type="button"
          className="pencil"
          aria-label={editLabel}
          title={editLabel}
          onClick={() => setEditing(true)}
        >
          <Icon name="pencil" />
        </button>
      )}
      {state === "locked" && (
        <span className="locked" title={t("locked")}>
          <Icon name="lock" />
          <span className="unseen">{t("locked")}</span>
        </span>
      )}
      {state === "locked" && reason && <p className="lock-reason">{reason}</p>}
      {state === "open" && unsaved && (
        <div className="unsaved">
          <p>{t("unsaved")}</p>
          <button type="button" className="link-button" onClick={() => setEditing(true)}>
            {t("unsaved_continue")}
          </button>
          <button type="button" className="link-button" onClick={onDiscard}>
            {t("kept_discard")}
          </button>
        </div>
      )}
      <p className="saved" role="status">
        {saved && t("saved")}
      </p>
    </div>
  )
}
