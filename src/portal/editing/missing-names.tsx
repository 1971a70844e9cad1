import { useState } from "react"
import { useForm } from "react-hook-form"
import type { CustomerBooking } from "../api/answers"
import { type Problem, problemOf, refusedFor } from "../api/problem"
import { nameOf } from "../booking/person-name"
import { useShowBooking } from "../booking/use-booking"
import { Button } from "../controls/button"
import { Field } from "../controls/field"
import { Notice } from "../controls/notice"
import { ProblemNotice } from "../controls/problem-notice"
import { useWait } from "../controls/wait"
import { useTexts } from "../language/language-context"
import { filledNames, type NamesTyped } from "./filled-names"
import { editingTexts } from "./texts"
import { useLeaveWarning } from "./use-leave-warning"
import { useReadBooking, useSave } from "./use-save"

/** Asks for the names that the storefront did not: all of them in one form, of which some may be left for later. */
export function MissingNames({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(editingTexts)
  const [problem, setProblem] = useState<Problem | null>(null)
  const wait = useWait(problem)
  const save = useSave()
  const read = useReadBooking()
  const show = useShowBooking()
  const { register, handleSubmit, formState, reset } = useForm<NamesTyped>()
  useLeaveWarning(formState.isDirty)
  const nameless = booking.participants.filter((each) => each.status === "registered" && !nameOf(each))
  const { rename } = booking.may

  if (nameless.length === 0 || booking.status === "cancelled") return null
  const title = t("missing_names", { count: nameless.length })
  if (!rename.allowed) {
    return (
      <Notice tone="warn" title={title}>
        <p>{rename.message}</p>
      </Notice>
    )
  }

  const submit = handleSubmit(async (typed) => {
    const participants = filledNames(nameless, typed)
    if (participants.length === 0) return
    setProblem(null)
    try {
      await save({ version: booking.version, participants })
      reset()
    } catch (error) {
      setProblem(problemOf(error))
      if (refusedFor(problemOf(error), "booking_stale")) await read().then(show, () => undefined)
    }
  })

  return (
    <section className="missing" aria-labelledby="missing-title">
      <h2 id="missing-title">{title}</h2>
      <p>{t("missing_names_why")}</p>
      <form className="form" noValidate onSubmit={submit}>
        {nameless.map(({ id, position, ticket_type }) => (
          <fieldset key={id} className="missing-ticket">
            <legend>
              {t("ticket", { position })} · {ticket_type.title}
            </legend>
            <div className="field-row">
              <Field label={t("first_name")} autoComplete="off" maxLength={200} {...register(`${id}.first_name`)} />
              <Field label={t("last_name")} autoComplete="off" maxLength={200} {...register(`${id}.last_name`)} />
            </div>
          </fieldset>
        ))}
        {refusedFor(problem, "booking_stale") ? (
          <Notice tone="bad" title={t("conflict_title")}>
            <p>{t("conflict_names")}</p>
          </Notice>
        ) : (
          <ProblemNotice problem={problem} />
        )}
        <Button type="submit" busy={formState.isSubmitting} disabled={wait !== null}>
          {t("save_names")}
        </Button>
      </form>
    </section>
  )
}
