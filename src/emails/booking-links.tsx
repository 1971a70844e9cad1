import type { MailEvent, MailFrame } from "../domain/mail/facts"
import { translator } from "../domain/mail/translate"
import { formatInstant } from "../domain/mail/when"
import * as example from "./example"
import { EventCard } from "./parts/event-card"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Manage } from "./parts/manage"
import { Paragraph, SmallPrint } from "./parts/text"

export type BookingLinksProps = MailFrame & {
  /** The next one first; at least one. */
  bookings: { number: string; event: MailEvent; url: string }[]
  /** Until when the links open anything (ISO 8601), told in the zone of the first event. */
  until: string
}

/** To an address that asked for its links (C-04): each of its upcoming bookings, with a link that lasts a day. */
export const BookingLinks = ({ bookings, until, ...frame }: BookingLinksProps) => {
  const { locale } = frame
  const t = translator(locale)
  const [first] = bookings
  const timezone = first?.event.timezone ?? "UTC"
  return (
    <Letter
      {...frame}
      title={t("booking_links.title")}
      preview={bookings.map(({ event }) => event.title).join(" · ")}
      footer={<Footer t={t} number={first?.number ?? ""} contact={first?.event.contact ?? null} />}
    >
      <Paragraph>{t("booking_links.intro", { until: formatInstant(until, timezone, locale) })}</Paragraph>
      {bookings.map(({ number, event, url }) => (
        <div key={number}>
          <EventCard t={t} locale={locale} event={event} number={number} />
          <Manage t={t} locale={locale} timezone={event.timezone} manage={{ url, until: null }} />
        </div>
      ))}
      <SmallPrint>{t("booking_links.not_you")}</SmallPrint>
    </Letter>
  )
}

BookingLinks.subject = ({ locale, bookings }: BookingLinksProps) =>
  translator(locale)(bookings.length === 1 ? "booking_links.subject_one" : "booking_links.subject", {
    count: bookings.length,
  })

BookingLinks.example = {
  ...example.frame,
  bookings: [
    { number: example.booking.number, event: example.booking.event, url: example.manage.url },
    { number: "TX-3467-ACDE", event: { ...example.booking.event, title: "Matinée" }, url: example.manage.url },
  ],
  until: "2026-10-21T10:00:00Z",
} satisfies BookingLinksProps as BookingLinksProps
