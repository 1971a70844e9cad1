import { useEffect } from "react"
import type { CustomerBooking } from "../api/answers"
import { nameOf } from "../booking/person-name"
import { Button } from "../controls/button"
import { Notice } from "../controls/notice"
import { OrganiserWord } from "../controls/organiser-word"
import { ProblemNotice } from "../controls/problem-notice"
import { useWait } from "../controls/wait"
import { useTexts } from "../language/language-context"
import { ConflictNotice } from "./conflict-notice"
import { lockedFields, lockReason } from "./locked-fields"
import { PersonForm } from "./person-form"
import { PERSON_FIELDS } from "./person-values"
import { personIn, type Subject } from "./subject"
import { editingTexts } from "./texts"
import { useLeaveWarning } from "./use-leave-warning"
import { usePersonEdit } from "./use-person-edit"
import { usePersonForm } from "./use-person-form"

type EditPersonProps = { booking: CustomerBooking; subject: Subject; title: string; onLeave: (saved: boolean) => void }

/**
 * Edits one person. What was typed survives everything: a lost connection, an expired access, a switch that was
 * turned off meanwhile (SPEC P2, C-15), and somebody else's change, which is shown before it is written over.
 */
export default function EditPerson({ booking, subject, title, onLeave }: EditPersonProps) {
  const t = useTexts(editingTexts)
  const own = subject.kind === "booker"
  const { seen, meanwhile, problem, save, saveMine } = usePersonEdit(booking, subject, () => onLeave(true))
  const person = personIn(seen, subject) ?? {}
  const form = usePersonForm(person, { name: nameOf(person) !== "", email: own })
  const { isSubmitting, isDirty } = form.formState
  const wait = useWait(problem)
  const reason = lockReason(booking, subject)
  const locked = lockedFields(booking, subject)
  useLeaveWarning(isDirty)
  const { setFocus } = form
  const first = PERSON_FIELDS.find((field) => !locked.includes(field)) ?? "first_name"
  useEffect(() => setFocus(first), [setFocus, first])

  return (
    <form className="form" noValidate aria-label={title} onSubmit={form.handleSubmit(save)}>
      <p className="eyebrow">{title}</p>
      <PersonForm
        form={form}
        own={own}
        locked={locked}
        foldAddress={!own && !person.address}
        emailHint={own ? t("email_hint_booker") : null}
      />
      {reason && (
        <Notice tone="info" title={reason.message}>
          <OrganiserWord contact={reason.details.contact ?? null} terms={reason.details.terms ?? null} />
        </Notice>
      )}
      <ProblemNotice problem={problem} />
      {meanwhile ? (
        <ConflictNotice
          seen={seen}
          now={meanwhile}
          subject={subject}
          onMine={form.handleSubmit(saveMine)}
          onTheirs={() => onLeave(false)}
          busy={isSubmitting}
        />
      ) : (
        <div className="form-actions">
          <Button type="submit" busy={isSubmitting} disabled={wait !== null}>
            {t("save")}
          </Button>
          <Button tone="plain" onClick={() => onLeave(false)}>
            {t("cancel")}
          </Button>
        </div>
      )}
    </form>
  )
}
