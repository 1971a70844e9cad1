import type { MailBooking, MailFrame } from "../domain/mail/facts"
import { bookingValues } from "../domain/mail/text/booking-values"
import { translator } from "../domain/mail/translate"
import { minor } from "../domain/money/minor"
import * as example from "./example"
import { CancellationStatement, type CancellationStatementProps } from "./parts/cancellation-statement"
import { EventCard } from "./parts/event-card"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Notice } from "./parts/notice"
import { Opening } from "./parts/opening"
import { Participants } from "./parts/participants"
import { Greeting, Paragraph } from "./parts/text"

export type BookingCancelledProps = MailFrame & {
  booking: MailBooking
  reason: string | null
  /** What the organiser says who cancelled the event. */
  message: string | null
  /** What it cost; null where we did not work it out. */
  statement: CancellationStatementProps["statement"] | null
  /** The number of the invoice that nothing is to be paid on any more; null: there is none. */
  void_invoice: string | null
  pay_url: string
}

/** To the booker: the booking is cancelled, its tickets are worth nothing any more. */
export const BookingCancelled = (props: BookingCancelledProps) => {
  const { booking, reason, message, statement, void_invoice, pay_url, ...frame } = props
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
      {message && <Paragraph>{message}</Paragraph>}
      {reason && (
        <Paragraph>
          {t("label.reason")}: {reason}
        </Paragraph>
      )}
      <EventCard t={t} locale={locale} event={event} number={number} />
      <Participants t={t} participants={participants} />
      {statement ? (
        <CancellationStatement {...{ t, locale, statement, pay_url, timezone: event.timezone }} />
      ) : (
        <Paragraph>{t("booking_cancelled.refund")}</Paragraph>
      )}
      {void_invoice && (
        <Notice>
          <Paragraph>{t("invoice.void", { number: void_invoice })}</Paragraph>
        </Notice>
      )}
    </Letter>
  )
}

BookingCancelled.subject = ({ locale, booking }: BookingCancelledProps) =>
  translator(locale)("booking_cancelled.subject", { number: booking.number })

BookingCancelled.values = ({
  booking,
  reason,
  message: _own,
  statement: _table,
  void_invoice: _void,
  pay_url: _pay,
  ...frame
}: BookingCancelledProps) => {
  return { ...bookingValues({ frame, booking }), reason: reason ?? "" }
}

BookingCancelled.example = {
  ...example.frame,
  booking: {
    ...example.booking,
    participants: example.booking.participants.map((participant) => ({ ...participant, cancelled: true })),
  },
  reason: null,
  message: null,
  statement: { currency_code: "eur", total: minor(11850), fee: minor(2370), back: minor(9480), due: minor(0) },
  void_invoice: "RE-2026-00042",
  pay_url: "https://shop.example.com/bookings/pay#pay=TX-7K4M-QR9T.example",
} satisfies BookingCancelledProps as BookingCancelledProps
