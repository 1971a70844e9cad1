import { lazy } from "react"
import { problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { PartOfPage } from "../controls/part-of-page"
import { ProblemNotice } from "../controls/problem-notice"
import { useTexts } from "../language/language-context"
import { PageTitle } from "../layout/page-title"
import { usePath } from "../layout/use-path"
import { ClosedPage } from "./closed-page"
import { Overview } from "./overview"
import { bookingTexts } from "./texts"
import { useBooking } from "./use-booking"

const RebookPage = lazy(() => import("../rebooking/rebook-page"))
const CancelPage = lazy(() => import("../cancelling/cancel-page"))

/** The open booking: its overview, or the way to change or cancel it. */
export function BookingPage() {
  const t = useTexts(bookingTexts)
  const { path } = usePath()
  const { data: booking, error, refetch, isFetching } = useBooking()

  if (booking) {
    const [, section] = path.split("/")
    if (section !== "rebooking" && section !== "cancelling") return <Overview booking={booking} />
    return (
      <PartOfPage waiting={<Loading />}>
        {section === "rebooking" ? <RebookPage booking={booking} /> : <CancelPage booking={booking} />}
      </PartOfPage>
    )
  }
  if (!error) return <Loading />
  const problem = problemOf(error)
  if (problem.kind === "refused" && problem.code === "portal_closed") return <ClosedPage problem={problem} />
  return (
    <section className="sheet sheet-narrow">
      <PageTitle>{t("not_loaded")}</PageTitle>
      <ProblemNotice problem={problem} />
      <Button busy={isFetching} onClick={() => refetch()}>
        {t("try_again")}
      </Button>
    </section>
  )
}

function Loading() {
  const t = useTexts(bookingTexts)
  return (
    <p className="loading" role="status">
      {t("loading")}
    </p>
  )
}
