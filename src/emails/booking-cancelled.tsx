import type { MailBooking, MailFrame } from "../domain/mail/facts"
import { bookingValues } from "../domain/mail/text/booking-values"
import { translator } from "../domain/mail/translate"
import * as example from "./example"
import { EventCard } from "./parts/event-card"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Opening } from "./parts/opening"
import { Participants } from "./parts/participants"
import { Greeting, Paragraph } from "./parts/text"

export type BookingCancelledProps = MailFrame & { booking: MailBooking; reason: string | null }

/** To the booker: the booking is cancelled, its tickets are worth nothing any more. */
export const BookingCancelled = (props: BookingCancelledProps) => {
  const { booking, reason, ...frame } = props
  const { locale } = frame
  const { number, booker, event, participants } = booking
  const t = translator(locale)
  return (
    <Letter
      {...frame}
      title={t("booking_cancelled.title")}
      preview={`${event.title} · ${number}`}
      footer={<Footer t={t} number={number} contact={event.contact} />}
    >
      <Opening frame={frame} values={BookingCancelled.values(props)} timezone={event.timezone}>
        <Greeting t={t} name={booker} />
        <Paragraph>{t("booking_cancelled.intro", { event: event.title })}</Paragraph>
      </Opening>
      {reason && (
        <Paragraph>
          {t("label.reason")}: {reason}
        </Paragraph>
      )}
      <EventCard t={t} locale={locale} event={event} number={number} />
      <Participants t={t} participants={participants} />
      <Paragraph>{t("booking_cancelled.refund")}</Paragraph>
    </Letter>
  )
}

BookingCancelled.subject = ({ locale, booking }: BookingCancelledProps) =>
  translator(locale)("booking_cancelled.subject", { number: booking.number })

BookingCancelled.values = ({ booking, reason, ...frame }: BookingCancelledProps) => {
  return { ...bookingValues({ frame, booking }), reason: reason ?? "" }
}

BookingCancelled.example = {
  ...example.frame,
  booking: {
    ...example.booking,
    participants: example.booking.participants.map((participant) => ({ ...participant, cancelled: true })),
  },
  reason: null,
} satisfies BookingCancelledProps as BookingCancelledProps
