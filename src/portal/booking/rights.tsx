import type { CustomerBooking, May } from "../api/answers"
import { Icon } from "../controls/icon"
import { OrganiserWord } from "../controls/organiser-word"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { usePath } from "../layout/use-path"
import { moment } from "../time/event-time"
import { spellTimeLeft, timeLeft } from "../time/time-left"
import { useNow } from "../time/use-now"
import { bookingTexts } from "./texts"

const EACH_HALF_MINUTE = 30_000

/** What may still be changed and until when; what may not says why (SPEC M9, U4). */
export function Rights({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(bookingTexts)
  const { go } = usePath("manage")
  const { edit, rename, rebook } = booking.may
  if (booking.status === "cancelled") return null
  return (
    <section className="card" aria-labelledby="rights-title">
      <h2 id="rights-title" className="eyebrow">
        {t("rights")}
      </h2>
      <ul className="rights">
        <Right may={rename} label={t("may_rename")} timezone={booking.event.timezone} />
        <Right may={edit} label={t("may_edit")} timezone={booking.event.timezone} />
        <Right may={rebook} label={t("may_rebook")} timezone={booking.event.timezone} />
      </ul>
      {rebook.allowed && (
        <a
          className="button button-main"
          href="/bookings/manage/rebooking"
          onClick={(event) => {
            event.preventDefault()
            go("manage/rebooking")
          }}
        >
          <Icon name="swap" />
          {t("rebook")}
        </a>
      )}
    </section>
  )
}

function Right({ may, label, timezone }: { may: May; label: string; timezone: string }) {
  return (
    <li className={may.allowed ? "right right-open" : "right right-closed"}>
      <p className="right-name">
        {!may.allowed && <Icon name="lock" />}
        {label}
      </p>
      {may.allowed ? <Until until={may.until} timezone={timezone} /> : <Why may={may} />}
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
    <p>
      {t("until", { time: moment(until, timezone, tag) })}
      <strong className="time-left">{left ? t("time_left", { time: spellTimeLeft(left, tag) }) : t("time_over")}</strong>
    </p>
  )
}

function Why({ may }: { may: Extract<May, { allowed: false }> }) {
  const { message, details } = may
  return (
    <>
      <p>{message}</p>
      <OrganiserWord contact={details.contact ?? null} terms={details.terms ?? null} />
    </>
  )
}
