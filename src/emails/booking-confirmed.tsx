import type { MailBooking, MailFrame, MailTotals, ManageLink } from "../domain/mail/facts"
import { bookingValues } from "../domain/mail/text/booking-values"
import { translator } from "../domain/mail/translate"
import * as example from "./example"
import { EventCard } from "./parts/event-card"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Manage } from "./parts/manage"
import { Notice } from "./parts/notice"
import { Opening, opensInText } from "./parts/opening"
import { Participants } from "./parts/participants"
import { Greeting, Paragraph } from "./parts/text"
import { Totals } from "./parts/totals"

export type BookingConfirmedProps = MailFrame & {
  booking: MailBooking
  /** How it stands: a booking that waits for its payment is received, and one that waits for approval is requested. */
  stage: "booking_confirmed" | "booking_received" | "booking_requested"
  totals: MailTotals
  tickets_attached: boolean
  /** It may be paid at the till. */
  slip_attached: boolean
  manage: ManageLink
}

/** To the booker, after the purchase: everything about the booking, its tickets, and who has no name yet. */
export const BookingConfirmed = ({
  booking,
  totals,
  tickets_attached,
  slip_attached,
  manage,
  ...props
}: BookingConfirmedProps) => {
  const { locale, brand } = props
  const { stage } = props
  const { number, booker, event, participants } = booking
  const t = translator(locale)
  const missing = participants.filter(({ name, cancelled }) => !cancelled && name === "").length
  const { timezone } = event
  const link = { t, locale, timezone, manage }
  const openedAbove = opensInText(props) || (missing > 0 && manage.until !== null)
  const askForNames = manage.until ? "booking_confirmed.names_text" : "booking_confirmed.names_ask"
  return (
    <Letter
      locale={locale}
      brand={brand}
      title={t(`${stage}.title`)}
      preview={`${event.title} · ${number}`}
      footer={<Footer t={t} number={number} contact={event.contact} />}
    >
      <Opening frame={props} values={bookingValues({ frame: props, booking, manage })} {...{ timezone, manage }}>
        <Greeting t={t} name={booker} />
        <Paragraph>{t(`${stage}.intro`)}</Paragraph>
      </Opening>
      <EventCard t={t} locale={locale} event={event} number={number} />
      {missing > 0 && (
        <Notice>
          <Paragraph>
            <strong>{t("booking_confirmed.names_title")}</strong>{" "}
            {t(askForNames, { missing, count: participants.length })}
          </Paragraph>
          {manage.until && <Manage {...link} label={t("booking_confirmed.names_button")} />}
        </Notice>
      )}
      <Participants t={t} participants={participants} />
      <Totals t={t} locale={locale} totals={totals} />
      <Paragraph>{t(tickets_attached ? "tickets.attached" : slip_attached ? "slip.attached" : LATER[stage])}</Paragraph>
      {!openedAbove && <Manage {...link} />}
    </Letter>
  )
}

/** When its tickets come. */
const LATER = {
  booking_confirmed: "tickets.later",
  booking_received: "tickets.later",
  booking_requested: "tickets.requested",
} as const

BookingConfirmed.subject = ({ locale, booking, stage }: BookingConfirmedProps) =>
  translator(locale)(`${stage}.subject`, { number: booking.number, event: booking.event.title })

BookingConfirmed.values = ({ booking, manage, ...frame }: BookingConfirmedProps) => {
  return bookingValues({ frame, booking, manage })
}

BookingConfirmed.example = {
  ...example.frame,
  booking: example.booking,
  stage: "booking_confirmed",
  totals: example.totals,
  tickets_attached: true,
  slip_attached: false,
  manage: example.manage,
} satisfies BookingConfirmedProps as BookingConfirmedProps
