import { useEffect } from "react"
import type { CustomerBooking } from "../api/answers"
import { problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { ProblemNotice } from "../controls/problem-notice"
import { useKeptValue } from "../editing/use-kept-value"
import { useTexts } from "../language/language-context"
import { PageLink } from "../layout/page-link"
import { PageTitle } from "../layout/page-title"
import { usePath } from "../layout/use-path"
import { EMPTY_CHANGE } from "./change-draft"
import { ChangeForm } from "./change-form"
import { changeRequest, isNothing } from "./change-request"
import { DonePage } from "./done-page"
import { formTexts } from "./form-texts"
import { PlanPage } from "./plan-page"
import { useTargets } from "./use-rebooking"

/** Changes a booking in three steps, each with an address of its own: choose, look at the plan, see what became of it. */
export default function RebookPage({ booking }: { booking: CustomerBooking }) {
  const { path } = usePath()
  if (path === "manage/rebooking/done") return <DonePage booking={booking} />
  // A booking that takes the place of another in this tab begins with a draft of its own.
  return <Choosing key={booking.number} booking={booking} />
}

function Choosing({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(formTexts)
  const { path, go } = usePath()
  const { data: events, error, isPending, refetch } = useTargets(booking.number)
  const { value: draft, change, forget } = useKeptValue(booking.number, "change", EMPTY_CHANGE)
  const wanted = changeRequest(booking, draft, events ?? [])
  const checks = path === "manage/rebooking/check"
  const lost = checks && events !== undefined && isNothing(wanted)

  useEffect(() => {
    if (lost) go("manage/rebooking")
  }, [lost, go])

  if (checks && events && !lost) {
    return (
      <div className="rebook">
        <BackLink number={booking.number} />
        <PlanPage
          booking={booking}
          change={{ ...wanted, ...(draft.strategy ? { strategy: draft.strategy } : {}) }}
          onDone={forget}
          onStrategy={({ strategy }) => change((now) => ({ ...now, strategy: strategy ?? null }))}
        />
      </div>
    )
  }
  return (
    <div className="rebook">
      <BackLink number={booking.number} />
      <section className="sheet">
        <PageTitle>{t("title")}</PageTitle>
        <p>{t("intro")}</p>
        {isPending && <p role="status">{t("loading_targets")}</p>}
        {error && (
          <>
            <ProblemNotice problem={problemOf(error)} />
            <Button onClick={() => refetch()}>{t("try_again")}</Button>
          </>
        )}
        {events?.length === 0 && <p>{t("no_targets")}</p>}
        {events && events.length > 0 && (
          <ChangeForm booking={booking} events={events} draft={draft} onChange={change} />
        )}
      </section>
    </div>
  )
}

function BackLink({ number }: { number: string }) {
  const t = useTexts(formTexts)
  return (
    <p>
      <PageLink to="manage">{t("back_to_booking", { number })}</PageLink>
    </p>
  )
}
