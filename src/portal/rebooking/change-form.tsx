import { type FormEvent, useMemo, useRef, useState } from "react"
import type { CustomerBooking, TargetEvent } from "../api/answers"
import { type Problem, problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { ProblemNotice } from "../controls/problem-notice"
import { useWait } from "../controls/wait"
import { useUpload } from "../editing/use-upload"
import { useTexts } from "../language/language-context"
import { usePath } from "../layout/use-path"
import { useFormErrors } from "../shop/form/use-form-errors"
import { addedErrors } from "./added-errors"
import { type ChangeDraft, toOtherEvent } from "./change-draft"
import { changeRequest, isNothing } from "./change-request"
import { CodeChoice, withCode } from "./code-choice"
import { EventChoice } from "./event-choice"
import { ExtraChoice } from "./extra-choice"
import { offeredExtras } from "./extras"
import { formTexts } from "./form-texts"
import { canChange } from "./kinds"
import { MoreTickets } from "./more-tickets"
import { addedAfter, eventsAfter } from "./places"
import { TicketRows } from "./ticket-rows"
import { useFetchPlan } from "./use-rebooking"

type ChangeFormProps = {
  booking: CustomerBooking
  events: readonly TargetEvent[]
  draft: ChangeDraft
  onChange: (change: (draft: ChangeDraft) => ChangeDraft) => void
}

/** Everything that the organiser lets customers change about their booking, on one page (SPEC U1-U3). */
export function ChangeForm({ booking, events, draft, onChange }: ChangeFormProps) {
  const t = useTexts(formTexts)
  const { go } = usePath()
  const form = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const [typedCode, setTypedCode] = useState("")
  const { upload, sending } = useUpload()
  const fetchPlan = useFetchPlan()
  const wait = useWait(problem)
  const chosen = draft.event_id ?? booking.event.id
  const event = events.find(({ id }) => id === chosen)
  const after = eventsAfter(booking, draft, events)
  const added = addedAfter(draft, events, after)
  const found = useMemo(() => addedErrors(added, events), [added, events])
  const errors = useFormErrors(found)
  const extras = offeredExtras(booking, draft, events)
  const wanted = changeRequest(booking, withCode(draft, typedCode), events)
  const movable = canChange(booking, "event") && events.length > 1

  const change = (next: (draft: ChangeDraft) => ChangeDraft) => {
    setProblem(null)
    onChange(next)
  }
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault()
    if (busy || wait !== null || isNothing(wanted)) return
    errors.tellAll()
    if (Object.keys(found).length > 0) {
      // The marks appear with the next painting.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    onChange((now) => withCode(now, typedCode))
    setTypedCode("")
    setBusy(true)
    setProblem(null)
    await fetchPlan(booking, wanted).then(
      () => go("manage/rebooking/check"),
      (failed: unknown) => setProblem(problemOf(failed))
    )
    setBusy(false)
  }

  return (
    <form ref={form} className="form change-form" noValidate onSubmit={submit}>
      {movable && (
        <EventChoice
          booking={booking}
          events={events}
          chosen={chosen}
          onChoose={(id) => change((now) => toOtherEvent(now, id === booking.event.id ? null : id))}
        />
      )}
      {event && (canChange(booking, "ticket_type") || event.id !== booking.event.id) && (
        <TicketRows booking={booking} draft={draft} event={event} events={events} onChange={change} />
      )}
      {canChange(booking, "tickets") && after.length > 0 && (
        <MoreTickets booking={booking} added={added} events={after} errors={errors} upload={upload} onChange={change} />
      )}
      {canChange(booking, "add_ons") && extras.length > 0 && (
        <ExtraChoice booking={booking} offered={extras} draft={draft} onChange={change} />
      )}
      {canChange(booking, "promotion_code") && (
        <CodeChoice codes={draft.promotion_codes} typed={typedCode} onType={setTypedCode} onChange={change} />
      )}
      <ProblemNotice problem={problem} />
      <div className="change-foot">
        <Button type="submit" busy={busy} disabled={wait !== null || sending || isNothing(wanted)}>
          {t("show_plan")}
        </Button>
        <p role="status">{isNothing(wanted) && t("unchanged")}</p>
      </div>
    </form>
  )
}
