import type { ChangeRow } from "../domain/mail/change-rows"
import type { MailBooking, MailFrame } from "../domain/mail/facts"
import { translator } from "../domain/mail/translate"
import { formatInstant } from "../domain/mail/when"
import * as example from "./example"
import { ChangeTable } from "./parts/change-table"
import { EventCard } from "./parts/event-card"
import { Letter } from "./parts/letter"
import { Paragraph, SmallPrint } from "./parts/text"

export type BookingChangedNoticeProps = MailFrame & {
  booking: MailBooking
  changes: ChangeRow[]
  by: "customer" | "staff" | "system"
  reason: string | null
  /** ISO 8601 */
  at: string
}

/** To the organiser who wants to hear of every edit (SPEC P3): who changed what, and when. */
export const BookingChangedNotice = ({ booking, changes, by, reason, at, ...frame }: BookingChangedNoticeProps) => {
  const { locale } = frame
  const { number, event } = booking
  const t = translator(locale)
  const said = { event: event.title, at: formatInstant(at, event.timezone, locale) }
  return (
    <Letter
      {...frame}
      title={t("booking_changed_notice.title", { number })}
      preview={event.title}
      footer={<SmallPrint>{t("footer.why_staff")}</SmallPrint>}
    >
      <Paragraph>{t(`booking_changed_notice.by_${by}`, said)}</Paragraph>
      {reason && (
        <Paragraph>
          {t("label.reason")}: {reason}
        </Paragraph>
      )}
      <ChangeTable t={t} changes={changes} />
      <EventCard t={t} locale={locale} event={event} number={number} />
    </Letter>
  )
}

BookingChangedNotice.subject = ({ locale, booking }: BookingChangedNoticeProps) =>
  translator(locale)("booking_changed_notice.subject", { number: booking.number, event: booking.event.title })

BookingChangedNotice.example = {
  ...example.frame,
  booking: example.booking,
  changes: [{ field: "first_name", position: 3, before: "", after: "Đorđe" }],
  by: "customer",
  reason: "Spelling <corrected>",
  at: "2026-10-01T09:15:00Z",
} satisfies BookingChangedNoticeProps as BookingChangedNoticeProps
