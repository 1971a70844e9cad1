import type { CustomerBooking, May } from "../api/answers"
import { Icon } from "../controls/icon"
import { OrganiserWord } from "../controls/organiser-word"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { PageLink } from "../layout/page-link"
import { shortMoment } from "../time/event-time"
import { spellTimeLeft, timeLeft } from "../time/time-left"
import { useNow } from "../time/use-now"
import { refusedRights } from "./refused-rights"
import { bookingTexts } from "./texts"

const EACH_HALF_MINUTE = 30_000

/**
 * What may still be changed and until when; what may not says why, and once what the organiser says to it (SPEC M9, U4).
 * A participant's own link moves nobody, so it is told nothing about that (M18).
 */
export function Rights({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(bookingTexts)
  const { booker, event, may, status } = booking
  if (status === "cancelled") return null
  const { all, word } = refusedRights(may)
  return (
    <section className="card" aria-labelledby="rights-title">
      <h2 id="rights-title" className="eyebrow">
        {t("rights")}
      </h2>
      {all ? (
        <p className="all-closed">
          <Icon name="lock" /> {all}
        </p>
      ) : (
        <ul className="rights">
          <Right may={may.rename} label={t("may_rename")} timezone={event.timezone} />
          <Right may={may.edit} label={t("may_edit")} timezone={event.timezone} />
          {booker && <Right may={may.rebook} label={t("may_rebook")} timezone={event.timezone} />}
        </ul>
      )}
      {word && <OrganiserWord contact={word.contact} terms={word.terms} />}
      {booker && may.rebook.allowed && (
        <PageLink className="button button-main" to="manage/rebooking">
          <Icon name="swap" />
          {t("rebook")}
        </PageLink>
      )}
    </section>
  )
}

function Right({ may, label, timezone }: { may: May; label: string; timezone: string }) {
  return (
    <li className="right">
      <p className="right-name">
        {!may.allowed && <Icon name="lock" />}
        {label}
      </p>
      {may.allowed ? <Until until={may.until} timezone={timezone} /> : <p>{may.message}</p>}
    </li>
  )
}

function Until({ until, timezone }: { until: string | null; timezone: string }) {
  const t = useTexts(bookingTexts)
  const tag = formatTag(useLanguage().language)
  const now = useNow(EACH_HALF_MINUTE)
  if (!until) return <p>{t("any_time")}</p>
  const left = timeLeft(now, until)
  return (
    <>
      <p className="time-left">{left ? t("time_left", { time: spellTimeLeft(left, tag) }) : t("time_over")}</p>
      <p>{t("until", { time: shortMoment(until, timezone, tag) })}</p>
    </>
  )
}
