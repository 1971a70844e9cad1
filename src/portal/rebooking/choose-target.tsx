import { useState } from "react"
import type { CustomerBooking, Target, TargetEvent } from "../api/answers"
import { type Problem, problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { ProblemNotice } from "../controls/problem-notice"
import { useWait } from "../controls/wait"
import { useTexts } from "../language/language-context"
import { heldTickets, isUnchanged, proposedTarget } from "./held-tickets"
import type { Choice } from "./rebook-page"
import { TargetOption } from "./target-option"
import { rebookingTexts } from "./texts"
import { TicketTypeChoice } from "./ticket-type-choice"
import { usePreview, useTargets } from "./use-rebooking"

type ChooseTargetProps = { booking: CustomerBooking; chosen: Target | null; onChosen: (choice: Choice) => void }

/** Where to: an event, and what each kind of ticket becomes there. */
export function ChooseTarget({ booking, chosen, onChosen }: ChooseTargetProps) {
  const t = useTexts(rebookingTexts)
  const { data: events, error, isPending, refetch } = useTargets(booking.number)
  const [target, setTarget] = useState(chosen)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const preview = usePreview()
  const wait = useWait(problem)
  const held = heldTickets(booking)
  const currency = booking.totals?.currency_code ?? "EUR"
  const event = events?.find(({ id }) => id === target?.event_id)

  if (isPending) return <p role="status">{t("loading_targets")}</p>
  if (error) {
    return (
      <>
        <ProblemNotice problem={problemOf(error)} />
        <Button onClick={() => refetch()}>{t("try_again")}</Button>
      </>
    )
  }
  if (events.length === 0) return <p>{t("no_targets")}</p>

  const submit = async () => {
    if (!target || busy) return
    setBusy(true)
    setProblem(null)
    await preview(target).then(
      (plan) => onChosen({ target, plan, version: booking.version }),
      (failed: unknown) => setProblem(problemOf(failed))
    )
    setBusy(false)
  }
  const choose = (next: TargetEvent) => {
    setProblem(null)
    setTarget(proposedTarget(next, held))
  }

  return (
    <form
      className="form"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        submit()
      }}
    >
      <fieldset className="targets">
        <legend>{t("which_event")}</legend>
        {events.map((each) => (
          <TargetOption
            key={each.id}
            event={each}
            held={held}
            booking={booking}
            checked={each.id === target?.event_id}
            onChoose={() => choose(each)}
          />
        ))}
      </fieldset>
      {target && event && (
        <TicketTypeChoice event={event} held={held} currencyCode={currency} target={target} onChange={setTarget} />
      )}
      <ProblemNotice problem={problem} />
      {target && isUnchanged(target, booking.event.id) && <p role="status">{t("unchanged")}</p>}
      <Button type="submit" busy={busy} disabled={!target || isUnchanged(target, booking.event.id) || wait !== null}>
        {t("show_plan")}
      </Button>
    </form>
  )
}
