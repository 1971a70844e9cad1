import type { MailBooking, MailFrame, ManageLink } from "../domain/mail/facts"
import { bookingValues } from "../domain/mail/text/booking-values"
import { translator } from "../domain/mail/translate"
import { formatInstant } from "../domain/mail/when"
import * as example from "./example"
import { EventCard } from "./parts/event-card"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Manage } from "./parts/manage"
import { Opening, opensInText } from "./parts/opening"
import { Greeting, Paragraph } from "./parts/text"

export type BookingGrantedProps = MailFrame & {
  booking: MailBooking
  /** The names of the fields that were opened, as people read them; null: everything that self-service knows. */
  fields: string[] | null
  /** Until when (ISO 8601). */
  until: string
  manage: ManageLink
}

/** To the booker whose booking staff have opened for a while: what may be changed, and until when (SPEC M14). */
export const BookingGranted = (props: BookingGrantedProps) => {
  const { booking, fields: _fields, until: _until, manage, ...frame } = props
  const { locale } = frame
  const { number, booker, event } = booking
  const t = translator(locale)
  const { fields, until, ...values } = BookingGranted.values(props)
  return (
    <Letter
      {...frame}
      title={t("booking_granted.title")}
      preview={`${event.title} · ${number}`}
      footer={<Footer t={t} number={number} contact={event.contact} />}
    >
      <Opening frame={frame} values={{ ...values, fields, until }} timezone={event.timezone} manage={manage}>
        <Greeting t={t} name={booker} />
        <Paragraph>{t("booking_granted.intro", { event: event.title, fields, until })}</Paragraph>
      </Opening>
      <EventCard t={t} locale={locale} event={event} number={number} />
      {!opensInText(frame) && <Manage t={t} locale={locale} timezone={event.timezone} manage={manage} />}
    </Letter>
  )
}

BookingGranted.subject = ({ locale, booking }: BookingGrantedProps) =>
  translator(locale)("booking_granted.subject", { number: booking.number, event: booking.event.title })

BookingGranted.values = ({ booking, fields, until, manage, ...frame }: BookingGrantedProps) => ({
  ...bookingValues({ frame, booking, manage }),
  fields: fields?.join(", ") ?? translator(frame.locale)("booking_granted.everything"),
  until: formatInstant(until, booking.event.timezone, frame.locale),
})

BookingGranted.example = {
  ...example.frame,
  booking: example.booking,
  fields: ["Phone", "Menu <vegetarian>"],
  until: "2026-10-26T10:00:00Z",
  manage: { ...example.manage, until: "2026-10-26T10:00:00Z" },
} satisfies BookingGrantedProps as BookingGrantedProps
