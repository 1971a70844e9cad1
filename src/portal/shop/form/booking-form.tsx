import { type FormEvent, useMemo, useRef, useState } from "react"
import type { BookableEvent } from "../../../client"
import { askedOfBooking, askedOfParticipant } from "../../../domain/question/asked"
import { type Problem, problemOf } from "../../api/problem"
import { Button } from "../../controls/button"
import { ProblemNotice } from "../../controls/problem-notice"
import { useWait } from "../../controls/wait"
import { useTexts } from "../../language/language-context"
import { usePath } from "../../layout/use-path"
import type { UploadFile } from "../../questions/send-file"
import { AddOnFields } from "./add-on-fields"
import { BookerFields } from "./booker-fields"
import { changeTicket, type Draft, ticketsOf } from "./draft"
import { draftErrors } from "./draft-errors"
import { extrasFor, totalOf } from "./extras"
import { QuestionList } from "./question-list"
import { formTexts } from "./texts"
import { TicketFields } from "./ticket-fields"
import type { ChangeDraft } from "./use-draft"
import { useFormErrors } from "./use-form-errors"

type BookingFormProps = {
  event: BookableEvent
  draft: Draft
  change: ChangeDraft
  /** Brings what was typed to the shop. */
  onSubmit: () => Promise<void>
  upload: UploadFile
}

/** Booker, participants and questions, checked as one types. What was typed stays, whatever the shop answers. */
export function BookingForm({ event, draft, change, onSubmit, upload }: BookingFormProps) {
  const t = useTexts(formTexts)
  const { go } = usePath()
  const form = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const wait = useWait(problem)
  const found = useMemo(() => draftErrors(draft, event), [draft, event])
  const errors = useFormErrors(found)
  const chosen = event.ticket_types.filter(({ id }) => (draft.quantities[id] ?? 0) > 0)
  const ids = chosen.map(({ id }) => id)
  const asked = askedOfBooking(event.questions, ids)
  const extras = extrasFor(event, "booking", ids)
  const { booker } = draft

  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault()
    if (busy || wait !== null) return
    setTried(true)
    errors.tellAll()
    if (Object.keys(found).length > 0) {
      // The marks appear with the next painting.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    setBusy(true)
    setProblem(null)
    await onSubmit().then(
      () => go(`events/${event.id}/checkout`),
      (failed: unknown) => setProblem(problemOf(failed))
    )
    setBusy(false)
  }

  return (
    <form ref={form} className="form booking-form" noValidate onSubmit={submit}>
      <section className="sheet" aria-labelledby="booker-title">
        <h2 id="booker-title">{t("booker")}</h2>
        <p>{t("booker_why")}</p>
        <BookerFields
          booker={booker}
          errors={errors}
          onChange={(next) => change((draft) => ({ ...draft, booker: next }))}
        />
      </section>
      <section className="sheet" aria-labelledby="participants-title">
        <h2 id="participants-title">{t("participants")}</h2>
        {event.self_service && <p>{t("later")}</p>}
        {chosen.flatMap((type) =>
          ticketsOf(draft, type.id).map((ticket, index) => (
            <TicketFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a ticket is nothing but its place
              key={`${type.id}.${index}`}
              ticket={ticket}
              legend={t("ticket", { position: index + 1, title: type.title })}
              at={`tickets.${type.id}.${index}.`}
              addOns={extrasFor(event, "participant", [type.id])}
              questions={askedOfParticipant(event.questions, type.id)}
              onChange={(next) => change((draft) => changeTicket(draft, type.id, index, next))}
              onMe={
                ticket.first_name || ticket.last_name || !booker.last_name
                  ? null
                  : () => {
                      const { first_name, last_name } = booker
                      change((draft) => changeTicket(draft, type.id, index, { first_name, last_name }))
                    }
              }
              errors={errors}
              upload={upload}
            />
          ))
        )}
      </section>
      {extras.length > 0 && (
        <section className="sheet" aria-labelledby="extras-title">
          <h2 id="extras-title">{t("extras")}</h2>
          <AddOnFields
            addOns={extras}
            chosen={draft.add_ons}
            onChange={(add_ons) => change((draft) => ({ ...draft, add_ons }))}
          />
        </section>
      )}
      {asked.length > 0 && (
        <section className="sheet" aria-labelledby="questions-title">
          <h2 id="questions-title">{t("more")}</h2>
          <QuestionList
            questions={asked}
            answers={draft.answers}
            at="answers."
            onChange={(answers) => change((draft) => ({ ...draft, answers }))}
            errors={errors}
            upload={upload}
          />
        </section>
      )}
      <ProblemNotice problem={problem} />
      <p className="field-error" role="status">
        {tried && Object.keys(found).length > 0 && t("errors", { count: Object.keys(found).length })}
      </p>
      <Button type="submit" busy={busy} disabled={wait !== null}>
        {t(event.approval ? "to_checkout_request" : totalOf(draft, event) === 0 ? "to_checkout_free" : "to_checkout")}
      </Button>
    </form>
  )
}
