import type { MailBooking, MailFrame, ManageLink } from "../domain/mail/facts"
import { bookingValues } from "../domain/mail/text/booking-values"
import { translator } from "../domain/mail/translate"
import { minor } from "../domain/money/minor"
import * as example from "./example"
import { EventCard } from "./parts/event-card"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Manage } from "./parts/manage"
import { Notice } from "./parts/notice"
import { Opening, opensInText } from "./parts/opening"
import { Participants } from "./parts/participants"
import { type RebookingStatement, SettlementStatement } from "./parts/settlement-statement"
import { Greeting, Label, Paragraph } from "./parts/text"

export type BookingRebookedProps = MailFrame & {
  /** The booking that was replaced. */
  from: MailBooking
  /** The booking that stands now. */
  to: MailBooking
  statement: RebookingStatement
  /** The number of the old booking's invoice, which nothing is to be paid on any more; null: there was none. */
  void_invoice: string | null
  tickets_attached: boolean
  manage: ManageLink
}

/** To the booker: from which event to which, what it means in money, and the new tickets. */
export const BookingRebooked = (props: BookingRebookedProps) => {
  const { from, to, statement, void_invoice, tickets_attached, manage, ...frame } = props
  const { locale } = frame
  const t = translator(locale)
  return (
    <Letter
      {...frame}
      title={t("booking_rebooked.title")}
      preview={`${to.event.title} · ${to.number}`}
      footer={<Footer t={t} number={to.number} contact={to.event.contact} />}
    >
      <Opening frame={frame} values={BookingRebooked.values(props)} timezone={to.event.timezone} manage={manage}>
        <Greeting t={t} name={to.booker} />
        <Paragraph>
          {t("booking_rebooked.intro", { old_number: from.number, old_event: from.event.title, number: to.number })}
        </Paragraph>
      </Opening>
      <Label>{t("booking_rebooked.from")}</Label>
      <EventCard t={t} locale={locale} event={from.event} number={from.number} />
      <Label>{t("booking_rebooked.to")}</Label>
      <EventCard t={t} locale={locale} event={to.event} number={to.number} />
      <Participants t={t} participants={to.participants} />
      <SettlementStatement t={t} locale={locale} statement={statement} />
      {void_invoice && (
        <Notice>
          <Paragraph>{t("invoice.void", { number: void_invoice })}</Paragraph>
        </Notice>
      )}
      <Paragraph>{tickets_attached ? t("tickets.attached") : t("tickets.later")}</Paragraph>
      {!opensInText(frame) && <Manage t={t} locale={locale} timezone={to.event.timezone} manage={manage} />}
    </Letter>
  )
}

BookingRebooked.subject = ({ locale, to }: BookingRebookedProps) =>
  translator(locale)("booking_rebooked.subject", { number: to.number, event: to.event.title })

BookingRebooked.values = ({ from, to, manage, ...frame }: BookingRebookedProps) => ({
  ...bookingValues({ frame, booking: to, manage }),
  old_number: from.number,
  old_event: from.event.title,
})

BookingRebooked.example = {
  ...example.frame,
  from: { ...example.booking, number: "TX-3CAF-94WN" },
  to: {
    ...example.booking,
    event: {
      ...example.booking.event,
      title: "Winterreise, Matinee",
      dates: [{ starts_at: "2026-11-08T10:00:00Z", ends_at: "2026-11-08T12:00:00Z" }],
    },
  },
  statement: {
    currency_code: "eur",
    old_total: minor(10000),
    new_total: minor(7000),
    carried_over: minor(7000),
    due: minor(0),
    back: minor(3000),
  },
  void_invoice: "RE-2026-00042",
  tickets_attached: true,
  manage: example.manage,
} satisfies BookingRebookedProps
