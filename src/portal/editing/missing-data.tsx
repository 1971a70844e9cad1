import { useState } from "react"
import type { CustomerBooking } from "../api/answers"
import { type Problem, problemOf, refusedFor } from "../api/problem"
import { useShowBooking } from "../booking/use-booking"
import { Button } from "../controls/button"
import { Notice } from "../controls/notice"
import { OrganiserWord } from "../controls/organiser-word"
import { ProblemNotice } from "../controls/problem-notice"
import { useWait } from "../controls/wait"
import { useTexts } from "../language/language-context"
import { changedMeanwhile } from "./conflict"
import { MeanwhileList } from "./conflict-notice"
import { filledIn, type Missing, missingData, missingKey } from "./missing"
import { MissingFields } from "./missing-fields"
import { editingTexts } from "./texts"
import { useKeptDraft } from "./use-kept-draft"
import { useLeaveWarning } from "./use-leave-warning"
import { useMissingForm } from "./use-missing-form"
import { useReadBooking, useSave } from "./use-save"
import { useUpload } from "./use-upload"

/** Asks for everything that is missing in one form, of which some may be left for later. */
export default function MissingData({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(editingTexts)
  const { open, locked } = missingData(booking)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [seen, setSeen] = useState<CustomerBooking | null>(null)
  const wait = useWait(problem)
  const save = useSave()
  const read = useReadBooking()
  const show = useShowBooking()
  const { upload, sending } = useUpload()
  const form = useMissingForm(open)
  const kept = useKeptDraft(form, booking.number, "missing")
  useLeaveWarning(form.formState.isDirty)

  const submit = form.handleSubmit(async (typed) => {
    const edit = filledIn(open, typed)
    if (!edit) return
    setProblem(null)
    try {
      await save({ version: booking.version, ...edit })
      kept.forget()
      setSeen(null)
      form.reset({})
    } catch (error) {
      const refused = problemOf(error)
      setProblem(refused)
      if (refusedFor(refused, "booking_stale")) setSeen(booking)
      if (refused.kind === "refused") await read().then(show, () => undefined)
    }
  })

  if (open.length === 0 && !locked) return null
  const title = t(titleOf(open), { count: open.length })
  return (
    <section className="missing" aria-labelledby="missing-title">
      <h2 id="missing-title">{title}</h2>
      {locked && (
        <Notice tone="warn" title={locked.message}>
          <OrganiserWord contact={locked.details.contact ?? null} terms={locked.details.terms ?? null} />
        </Notice>
      )}
      {open.length > 0 && (
        <>
          <p>{t("missing_why")}</p>
          <form className="form" noValidate onSubmit={submit}>
            {open.map((missing) => (
              <MissingFields key={missingKey(missing)} missing={missing} form={form} upload={upload} />
            ))}
            {refusedFor(problem, "booking_stale") && seen ? (
              <Notice tone="bad" title={t("conflict_title")}>
                <p>{t("conflict_missing")}</p>
                <MeanwhileList changes={changedMeanwhile(seen, booking)} />
              </Notice>
            ) : (
              <ProblemNotice problem={problem} />
            )}
            <Button type="submit" busy={form.formState.isSubmitting} disabled={wait !== null || sending}>
              {t(open.every(({ answers }) => answers.length === 0) ? "save_names" : "save_missing")}
            </Button>
          </form>
        </>
      )}
    </section>
  )
}

function titleOf(open: readonly Missing[]) {
  if (open.length === 0) return "missing_locked"
  return open.every(({ answers }) => answers.length === 0) ? "missing_names" : "missing_data"
}
