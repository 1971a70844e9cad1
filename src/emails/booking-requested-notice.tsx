import type { MailBooking, MailFrame } from "../domain/mail/facts"
import { translator } from "../domain/mail/translate"
import * as example from "./example"
import { EventCard } from "./parts/event-card"
import { Letter } from "./parts/letter"
import { Participants } from "./parts/participants"
import { Paragraph, SmallPrint } from "./parts/text"

export type BookingRequestedNoticeProps = MailFrame & { booking: MailBooking; email: string }

/** To the organiser: somebody asks for places, and waits for an answer (SPEC U6). */
export const BookingRequestedNotice = ({ booking, email, ...frame }: BookingRequestedNoticeProps) => {
  const { locale } = frame
  const { number, booker, event, participants } = booking
  const t = translator(locale)
  const going = participants.filter(({ cancelled }) => !cancelled)
  const said = { booker: booker || email, count: going.length, event: event.title }
  return (
    <Letter
      {...frame}
      title={t("booking_requested_notice.title")}
      preview={event.title}
      footer={<SmallPrint>{t("footer.why_staff")}</SmallPrint>}
    >
      <Paragraph>{t("booking_requested_notice.intro", said)}</Paragraph>
      <Participants t={t} participants={going} />
      <EventCard t={t} locale={locale} event={event} number={number} />
    </Letter>
  )
}

BookingRequestedNotice.subject = ({ locale, booking }: BookingRequestedNoticeProps) =>
  translator(locale)("booking_requested_notice.subject", { number: booking.number, event: booking.event.title })

BookingRequestedNotice.example = {
  ...example.frame,
  booking: example.booking,
  email: "anna@example.com",
} satisfies BookingRequestedNoticeProps as BookingRequestedNoticeProps
