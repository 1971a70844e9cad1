import type { MailBooking, MailFrame, ManageLink } from "../domain/mail/facts"
import { bookingValues } from "../domain/mail/text/booking-values"
import { translator } from "../domain/mail/translate"
import { formatInstant } from "../domain/mail/when"
import * as example from "./example"
import { EventCard } from "./parts/event-card"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Manage } from "./parts/manage"
import { Notice } from "./parts/notice"
import { Opening, opensInText } from "./parts/opening"
import { Participants } from "./parts/participants"
import { Greeting, Paragraph } from "./parts/text"

export type BookingReminderProps = MailFrame & { booking: MailBooking; manage: ManageLink & { until: string } }

/** To the booker, some time before the editing deadline: what can still be changed, and until when (SPEC M8, M10). */
export const BookingReminder = (props: BookingReminderProps) => {
  const { booking, manage, ...frame } = props
  const { locale } = frame
  const { number, booker, event, participants } = booking
  const t = translator(locale)
  const manage_until = formatInstant(manage.until, event.timezone, locale)
  const missing = participants.filter(({ name, cancelled }) => !cancelled && name === "").length
  return (
    <Letter
      {...frame}
      title={t("booking_reminder.title")}
      preview={`${event.title} · ${number}`}
      footer={<Footer t={t} number={number} contact={event.contact} />}
    >
      <Opening frame={frame} values={BookingReminder.values(props)} timezone={event.timezone} manage={manage}>
        <Greeting t={t} name={booker} />
        <Paragraph>{t("booking_reminder.intro", { event: event.title, manage_until })}</Paragraph>
      </Opening>
      {missing > 0 && (
        <Notice>
          <Paragraph>
            <strong>{t("booking_reminder.missing", { missing, count: participants.length })}</strong>
          </Paragraph>
        </Notice>
      )}
      <EventCard t={t} locale={locale} event={event} number={number} />
      <Participants t={t} participants={participants} />
      {!opensInText(frame) && <Manage t={t} locale={locale} timezone={event.timezone} manage={manage} />}
    </Letter>
  )
}

BookingReminder.subject = ({ locale, booking }: BookingReminderProps) =>
  translator(locale)("booking_reminder.subject", { number: booking.number, event: booking.event.title })

BookingReminder.values = ({ booking, manage, ...frame }: BookingReminderProps) =>
  bookingValues({ frame, booking, manage })

BookingReminder.example = {
  ...example.frame,
  booking: example.booking,
  manage: example.openManage,
} satisfies BookingReminderProps as BookingReminderProps
