import type { CustomerBooking } from "../api/answers"
import { MoneyNews } from "../booking/money-news"
import { WayToBooking } from "../booking/way-to-booking"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { PageLink } from "../layout/page-link"
import { PageTitle } from "../layout/page-title"
import { moment } from "../time/event-time"
import { doneTexts } from "./done-texts"

/** What became of the booking: the new one, another one where the party parted, and what is to be paid or comes back. */
export function DonePage({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(doneTexts)
  const tag = formatTag(useLanguage().language)
  const { event, number, participants, rebooked_from, rebooked_with = [] } = booking
  const going = participants.filter(({ status }) => status !== "cancelled")
  return (
    <section className="sheet confirmation booked">
      <PageTitle>{t("title")}</PageTitle>
      <p>{rebooked_from ? t("intro", { number: rebooked_from.number }) : t("mails")}</p>
      <div className="stub stub-new">
        <div>
          <p className="side-title">{event.title}</p>
          <p>{moment(event.starts_at, event.timezone, tag)}</p>
          <p>{t("tickets", { count: going.length })}</p>
        </div>
        <p className="code">{number}</p>
      </div>
      {rebooked_with.map((other) => (
        <div className="stub stub-new" key={other.number}>
          <div>
            <p className="side-title">{other.event_title}</p>
            <p>{t("other")}</p>
            <WayToBooking number={other.number} />
          </div>
          <p className="code">{other.number}</p>
        </div>
      ))}
      <MoneyNews booking={booking} />
      <div className="form-actions">
        <PageLink className="button button-main" to="manage">
          {t("open")}
        </PageLink>
      </div>
    </section>
  )
}
