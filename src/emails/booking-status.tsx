import type { MailBooking, MailFrame, MailTotals, ManageLink } from "../domain/mail/facts"
import { bookingValues } from "../domain/mail/text/booking-values"
import { translator } from "../domain/mail/translate"
import * as example from "./example"
import { EventCard } from "./parts/event-card"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Manage } from "./parts/manage"
import { Opening, opensInText } from "./parts/opening"
import { Participants } from "./parts/participants"
import { Table } from "./parts/table"
import { Greeting, Paragraph } from "./parts/text"
import { Totals } from "./parts/totals"

export type BookingStatusProps = MailFrame & {
  booking: MailBooking
  status: "awaiting_opt_in" | "awaiting_approval" | "awaiting_payment" | "confirmed" | "cancelled"
  totals: MailTotals
  manage: ManageLink
}

/** To the booker, by a button: how the booking stands, the cancelled listed as cancelled (SPEC V18, V20). */
export const BookingStatus = ({ booking, status, totals, manage, ...frame }: BookingStatusProps) => {
  const { locale } = frame
  const { number, booker, event, participants } = booking
  const t = translator(locale)
  const values = bookingValues({ frame, booking, manage })
  return (
    <Letter
      {...frame}
      title={t("booking_status.title")}
      preview={`${event.title} · ${number}`}
      footer={<Footer t={t} number={number} contact={event.contact} />}
    >
      <Opening frame={frame} values={values} timezone={event.timezone} manage={manage}>
        <Greeting t={t} name={booker} />
        <Paragraph>{t("booking_status.intro", { event: event.title })}</Paragraph>
      </Opening>
      <Table
        rows={[{ key: "status", cells: [t("label.status"), t(`booking_status.${status}`)], strong: true }]}
        align={["left", "right"]}
      />
      <EventCard t={t} locale={locale} event={event} number={number} />
      <Participants t={t} participants={participants} />
      {totals.lines.length > 0 && <Totals t={t} locale={locale} totals={totals} />}
      {!opensInText(frame) && <Manage t={t} locale={locale} timezone={event.timezone} manage={manage} />}
    </Letter>
  )
}

BookingStatus.subject = ({ locale, booking }: BookingStatusProps) =>
  translator(locale)("booking_status.subject", { number: booking.number, event: booking.event.title })

BookingStatus.values = ({ booking, manage, ...frame }: BookingStatusProps) => bookingValues({ frame, booking, manage })

BookingStatus.example = {
  ...example.frame,
  booking: {
    ...example.booking,
    participants: example.booking.participants.map((one, index) => ({ ...one, cancelled: index === 1 })),
  },
  status: "confirmed",
  totals: example.totals,
  manage: example.manage,
} satisfies BookingStatusProps as BookingStatusProps
