import type { ChangeRow } from "../domain/mail/change-rows"
import type { MailBooking, MailFrame, ManageLink } from "../domain/mail/facts"
import { bookingValues } from "../domain/mail/text/booking-values"
import { translator } from "../domain/mail/translate"
import * as example from "./example"
import { ChangeTable } from "./parts/change-table"
import { EventCard } from "./parts/event-card"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Manage } from "./parts/manage"
import { Opening, opensInText } from "./parts/opening"
import { Greeting, Paragraph, SmallPrint } from "./parts/text"

export type BookingChangedProps = MailFrame & {
  booking: MailBooking
  changes: ChangeRow[]
  /** True when tickets with changed names are attached. */
  tickets_attached: boolean
  manage: ManageLink
}

/** To the booker, after every edit: the difference (SPEC P4, P11), and the tickets that it changed. */
export const BookingChanged = ({ booking, changes, tickets_attached, manage, ...frame }: BookingChangedProps) => {
  const { locale } = frame
  const { number, booker, event } = booking
  const t = translator(locale)
  return (
    <Letter
      {...frame}
      title={t("booking_changed.title")}
      preview={`${event.title} · ${number}`}
      footer={<Footer t={t} number={number} contact={event.contact} />}
    >
      <Opening
        frame={frame}
        values={bookingValues({ frame, booking, manage })}
        timezone={event.timezone}
        manage={manage}
      >
        <Greeting t={t} name={booker} />
        <Paragraph>{t("booking_changed.intro", { event: event.title })}</Paragraph>
      </Opening>
      <ChangeTable t={t} changes={changes} />
      <SmallPrint>{t("booking_changed.masked")}</SmallPrint>
      {tickets_attached && <Paragraph>{t("tickets.renewed")}</Paragraph>}
      <EventCard t={t} locale={locale} event={event} number={number} />
      {!opensInText(frame) && <Manage t={t} locale={locale} timezone={event.timezone} manage={manage} />}
      <Paragraph>{t("booking_changed.not_you")}</Paragraph>
    </Letter>
  )
}

BookingChanged.subject = ({ locale, booking }: BookingChangedProps) =>
  translator(locale)("booking_changed.subject", { number: booking.number })

BookingChanged.values = ({ booking, manage, ...frame }: BookingChangedProps) =>
  bookingValues({ frame, booking, manage })

BookingChanged.example = {
  ...example.frame,
  booking: example.booking,
  changes: [
    { field: "last_name", position: 1, before: "O'Brien", after: "O'Brien-Łukasiewicz" },
    { field: "email", position: null, before: "a•••@e•••.com", after: "a•••@f•••.org" },
    { field: "phone", position: 2, before: "", after: "•••67" },
  ],
  tickets_attached: true,
  manage: example.manage,
} satisfies BookingChangedProps
