import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react"
import type { CustomerBooking, May } from "../api/answers"
import { Icon } from "../controls/icon"
import { useTexts } from "../language/language-context"
import type { Subject } from "./subject"
import { editingTexts } from "./texts"

/** The form brings the validation libraries with it, so it is fetched when somebody wants to edit. */
const EditPerson = lazy(() => import("./edit-person"))

type EditBlockProps = {
  booking: CustomerBooking
  subject: Subject
  /** The rights that bear on this block; null where there is nothing left to edit. */
  may: May[] | null
  editLabel: string
  /** What stands over the form. */
  title: string
  children: ReactNode
}

/** Somebody's data, with a pencil that turns it into a form (SPEC P8). */
export function EditBlock({ booking, subject, may, editLabel, title, children }: EditBlockProps) {
  const t = useTexts(editingTexts)
  const [editing, setEditing] = useState(false)
  const [saved, setSaved] = useState(false)
  const pencil = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  const open = may?.some(({ allowed }) => allowed) ?? false

  useEffect(() => {
    if (wasEditing.current && !editing) pencil.current?.focus()
    wasEditing.current = editing
  }, [editing])

  const leave = (didSave: boolean) => {
    setSaved(didSave)
    setEditing(false)
  }

  if (editing) {
    return (
      <Suspense fallback={<p role="status">{t("loading_form")}</p>}>
        <EditPerson booking={booking} subject={subject} title={title} onLeave={leave} />
      </Suspense>
    )
  }
  return (
    <div className="edit-block">
      <div className="edit-block-content">{children}</div>
      {open && (
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
      {may && !open && (
        <span className="locked" title={t("locked")}>
          <Icon name="lock" />
          <span className="unseen">{t("locked")}</span>
        </span>
      )}
      <p className="saved" role="status">
        {saved && t("saved")}
      </p>
    </div>
  )
}
