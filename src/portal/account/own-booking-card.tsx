import type { OwnBooking } from "../../client"
import { Button } from "../controls/button"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { eventTime } from "../time/event-time"
import { accountTexts } from "./texts"

type OwnBookingCardProps = { booking: OwnBooking; busy: boolean; onOpen: () => void }

/** One booking of the list: what for, when, how many, and what is missing. */
export function OwnBookingCard({ booking, busy, onOpen }: OwnBookingCardProps) {
  const t = useTexts(accountTexts)
  const { language } = useLanguage()
  const { event, number, status, incomplete, tickets } = booking
  const note = status === "confirmed" ? (incomplete ? t("incomplete") : null) : t(status)
  return (
    <li className="card own-booking">
      <div>
        <p className="eyebrow">{number}</p>
        <h2>{event.title}</h2>
        <p>{eventTime(event, event.timezone, formatTag(language))}</p>
        <p>{[event.venue, t("tickets", { count: tickets })].filter(Boolean).join(" · ")}</p>
        {note && <p className="own-booking-note">{note}</p>}
      </div>
      <Button busy={busy} aria-label={t("open_one", { event: event.title, number })} onClick={onOpen}>
        {t("open")}
      </Button>
    </li>
  )
}
