import type { MailBooking, MailFrame, ManageLink } from "../domain/mail/facts"
import { bookingValues } from "../domain/mail/text/booking-values"
import { translator } from "../domain/mail/translate"
import * as example from "./example"
import { EventCard } from "./parts/event-card"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Manage } from "./parts/manage"
import { Opening, opensInText } from "./parts/opening"
import { Greeting, Paragraph } from "./parts/text"

export type BookingInvitationProps = MailFrame & { booking: MailBooking; manage: ManageLink }

/** To each booker of an event, when staff press "tell all bookers": that the booking can be edited online now (SPEC P5). */
export const BookingInvitation = ({ booking, manage, ...frame }: BookingInvitationProps) => {
  const { locale } = frame
  const { number, booker, event } = booking
  const t = translator(locale)
  const values = bookingValues({ frame, booking, manage })
  return (
    <Letter
      {...frame}
      title={t("booking_invitation.title")}
      preview={`${event.title} · ${number}`}
      footer={<Footer t={t} number={number} contact={event.contact} />}
    >
      <Opening frame={frame} values={values} timezone={event.timezone} manage={manage}>
        <Greeting t={t} name={booker} />
        <Paragraph>{t("booking_invitation.intro", { event: event.title })}</Paragraph>
      </Opening>
      <EventCard t={t} locale={locale} event={event} number={number} />
      {!opensInText(frame) && <Manage t={t} locale={locale} timezone={event.timezone} manage={manage} />}
    </Letter>
  )
}

BookingInvitation.subject = ({ locale, booking }: BookingInvitationProps) =>
  translator(locale)("booking_invitation.subject", { number: booking.number, event: booking.event.title })

BookingInvitation.values = ({ booking, manage, ...frame }: BookingInvitationProps) =>
  bookingValues({ frame, booking, manage })

BookingInvitation.example = {
  ...example.frame,
  booking: example.booking,
  manage: example.manage,
} satisfies BookingInvitationProps
