import { useEffect, useRef } from "react"
import { isOwn } from "../address/own-address"
import type { CustomerBooking } from "../api/answers"
import { Button } from "../controls/button"
import { ProblemNotice } from "../controls/problem-notice"
import { useWait } from "../controls/wait"
import { useTexts } from "../language/language-context"
import { AnswerFields } from "./answer-fields"
import { ConflictNotice } from "./conflict-notice"
import { answerPath, changedIn, type DraftField, draftOf, withFields } from "./draft"
import { isOpen, rightsByLimit } from "./field-rights"
import { focusFirst } from "./focus-first"
import { FormRights, useLimitNote } from "./form-rights"
import { KeptNotice } from "./kept-notice"
import { PersonForm } from "./person-form"
import { PERSON_FIELDS } from "./person-values"
import { refusedField } from "./refused-field"
import { answeredIn, maysIn, personIn, type Subject, subjectKey } from "./subject"
import { editingTexts } from "./texts"
import { useDraftForm } from "./use-draft-form"
import { useEdit } from "./use-edit"
import { useKeptDraft } from "./use-kept-draft"
import { useLeaveWarning } from "./use-leave-warning"
import { useRefusedField } from "./use-refused-field"
import { useUpload } from "./use-upload"

type EditFormProps = { booking: CustomerBooking; subject: Subject; title: string; onLeave: (saved: boolean) => void }

/**
 * Edits one block of a booking. What was typed survives everything: a lost connection, an expired access, a reload, a
 * switch that was turned off meanwhile (SPEC P2, C-15), and somebody else's change, which is shown before it is written over.
 */
export default function EditForm({ booking, subject, title, onLeave }: EditFormProps) {
  const t = useTexts(editingTexts)
  const own = isOwn(booking, subject)
  const form = useDraftForm(booking, subject)
  const kept = useKeptDraft(form, booking.number, subjectKey(subject))
  const leave = (saved: boolean) => {
    kept.forget()
    onLeave(saved)
  }
  const { seen, meanwhile, problem, save, saveMine } = useEdit(booking, subject, leave)
  const { isSubmitting, isDirty } = form.formState
  const wait = useWait(problem)
  const { upload, sending } = useUpload()
  const mays = maysIn(booking, subject)
  const answered = answeredIn(booking, subject)
  const person: DraftField[] = subject.kind === "booking" ? [] : [...PERSON_FIELDS]
  const fields = [...person, ...answered.map(({ question }) => answerPath(question.id))]
  const rights = rightsByLimit(mays, fields)
  const note = useLimitNote(rights, booking.event.timezone)
  const element = useRef<HTMLFormElement>(null)
  useLeaveWarning(isDirty)
  useEffect(() => focusFirst(element.current), [])

  const refused = refusedField(problem, subject)
  useRefusedField(form, refused)

  /** What was locked meanwhile is left as it stands, so that the rest can be saved. */
  const saveOpen = form.handleSubmit((draft) => {
    const stored = draftOf(seen, subject)
    const locked = changedIn(stored, draft).filter((field) => !isOpen(mays, field))
    return save(withFields(draft, locked, stored))
  })
  const saveMineOver = form.handleSubmit((mine) =>
    saveMine(mine, (together) => form.reset(together, { keepDefaultValues: true }))
  )
  const nothingOpen = rights.open.length === 0

  return (
    <form ref={element} className="form" noValidate aria-label={title} onSubmit={saveOpen}>
      <p className="eyebrow">{title}</p>
      {kept.restored && <KeptNotice onDiscard={() => leave(false)} />}
      <FormRights rights={rights} timezone={booking.event.timezone} answered={answered} quiet={problem !== null} />
      {person.length > 0 && (
        <PersonForm
          form={form}
          own={own}
          mays={mays}
          foldAddress={!own && !personIn(seen, subject).address}
          note={(field) =>
            note(field) ?? (own && field === "email" ? t("email_hint_own") : field === "phone" ? t("phone_hint") : null)
          }
        />
      )}
      <AnswerFields form={form} answered={answered} mays={mays} upload={upload} note={note} />
      {!refused && <ProblemNotice problem={problem} />}
      {meanwhile ? (
        <ConflictNotice
          seen={seen}
          now={meanwhile}
          onMine={saveMineOver}
          onTheirs={() => leave(false)}
          busy={isSubmitting}
        />
      ) : (
        <div className="form-actions">
          <Button type="submit" busy={isSubmitting} disabled={wait !== null || nothingOpen || sending}>
            {t("save")}
          </Button>
          <Button tone="plain" onClick={() => leave(false)}>
            {t("cancel")}
          </Button>
        </div>
      )}
    </form>
  )
}
