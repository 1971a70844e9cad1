import { useState } from "react"
import type { OrderBooking } from "../../../client"
import { type Problem, problemOf } from "../../api/problem"
import { Button } from "../../controls/button"
import { Notice } from "../../controls/notice"
import { ProblemNotice } from "../../controls/problem-notice"
import { formatTag } from "../../language/format-tag"
import { useLanguage, useTexts } from "../../language/language-context"
import { PageLink } from "../../layout/page-link"
import { PageTitle } from "../../layout/page-title"
import { usePath } from "../../layout/use-path"
import { useClient, usePortal } from "../../portal-context"
import { SlipButton } from "../../slip/slip-button"
import { moment } from "../../time/event-time"
import { boughtMemory } from "./bought-memory"
import { confirmationTexts } from "./texts"

/** The booking's number, what happens next, and the way to one's own booking. */
export default function ConfirmationPage() {
  const t = useTexts(confirmationTexts)
  const [bought] = useState(() => boughtMemory(sessionStorage).read())
  if (!bought) {
    return (
      <section className="sheet sheet-narrow">
        <PageTitle>{t("nothing")}</PageTitle>
        <p>
          <PageLink to="manage">{t("find")}</PageLink>
        </p>
      </section>
    )
  }
  return (
    <section className="sheet confirmation">
      <PageTitle tab={t("title")}>{t(bought.bookings.some(isRequest) ? "requested" : "thanks")}</PageTitle>
      {bought.bookings.length === 0 && <p>{t("later", { email: bought.email })}</p>}
      {bought.bookings.map((booking) => (
        <BookedEvent key={booking.number} booking={booking} email={bought.email} />
      ))}
      <p>
        <PageLink to="events">{t("more_events")}</PageLink>
      </p>
    </section>
  )
}

/** The organiser has still to say yes. */
function isRequest({ status }: OrderBooking): boolean {
  return status === "awaiting_approval"
}

function BookedEvent({ booking, email }: { booking: OrderBooking; email: string }) {
  const t = useTexts(confirmationTexts)
  const tag = formatTag(useLanguage().language)
  const { session } = usePortal()
  const client = useClient()
  const { go } = usePath()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const { event, number, tickets, incomplete, status } = booking

  /** By the address that was just typed, as the booking is opened. */
  const prove = async () => {
    await session.open({ number }, email, client)
    const token = session.token()
    return token ? { session: token } : null
  }
  const open = async () => {
    setBusy(true)
    setProblem(null)
    await session.open({ number }, email, client).then(
      () => go("manage"),
      (failed: unknown) => setProblem(problemOf(failed))
    )
    setBusy(false)
  }
  return (
    <article className="booked">
      <h2>{event.title}</h2>
      <p>{moment(event.starts_at, event.timezone, tag)}</p>
      <p>{t("tickets", { count: tickets })}</p>
      <dl className="stub">
        <dt>{t("number")}</dt>
        <dd className="code">{number}</dd>
      </dl>
      {status === "awaiting_approval" && <Notice tone="info" title={t("awaiting_approval")} />}
      {status === "awaiting_payment" && <Notice tone="info" title={t("awaiting_payment")} />}
      {status === "awaiting_payment" && <SlipButton number={number} prove={prove} />}
      {incomplete && <Notice tone="info" title={t("incomplete")} />}
      <p>{t(status === "confirmed" ? "next" : "next_unpaid", { email })}</p>
      <ProblemNotice problem={problem} />
      <Button busy={busy} onClick={open}>
        {t("open")}
      </Button>
    </article>
  )
}
