import type { MailBooking, MailFrame } from "../domain/mail/facts"
import { bookingValues } from "../domain/mail/text/booking-values"
import { translator } from "../domain/mail/translate"
import * as example from "./example"
import { EventCard } from "./parts/event-card"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Opening } from "./parts/opening"
import { Greeting, Paragraph } from "./parts/text"

export type BookingDeniedProps = MailFrame & { booking: MailBooking; reason: string | null }

/** To the booker: the organiser has said no to the request (SPEC U9). */
export const BookingDenied = (props: BookingDeniedProps) => {
  const { booking, reason, ...frame } = props
  const { number, booker, event } = booking
  const t = translator(frame.locale)
  return (
    <Letter
      {...frame}
      title={t("booking_denied.title")}
      preview={`${event.title} · ${number}`}
      footer={<Footer t={t} number={number} contact={event.contact} />}
    >
      <Opening frame={frame} values={BookingDenied.values(props)} timezone={event.timezone}>
        <Greeting t={t} name={booker} />
        <Paragraph>{t("booking_denied.intro", { event: event.title })}</Paragraph>
      </Opening>
      {reason && (
        <Paragraph>
          {t("label.reason")}: {reason}
        </Paragraph>
      )}
      <EventCard t={t} locale={frame.locale} event={event} number={number} />
    </Letter>
  )
}

BookingDenied.subject = ({ locale, booking }: BookingDeniedProps) =>
  translator(locale)("booking_denied.subject", { number: booking.number, event: booking.event.title })

BookingDenied.values = ({ booking, reason, ...frame }: BookingDeniedProps) => {
  return { ...bookingValues({ frame, booking }), reason: reason ?? "" }
}

BookingDenied.example = {
  ...example.frame,
  booking: example.booking,
  reason: "The course is for members only.",
} satisfies BookingDeniedProps as BookingDeniedProps
