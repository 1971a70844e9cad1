import type { MailBooking, MailFrame } from "../domain/mail/facts"
import { bookingValues } from "../domain/mail/text/booking-values"
import { formatLocale, translator } from "../domain/mail/translate"
import { formatMoney } from "../domain/money/decimal"
import { type Minor, minor } from "../domain/money/minor"
import * as example from "./example"
import { EventCard } from "./parts/event-card"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Opening } from "./parts/opening"
import { Greeting, Paragraph } from "./parts/text"

export type RefundAnnouncedProps = MailFrame & {
  booking: MailBooking
  /** What was approved and is not paid yet, in minor units. */
  amount: Minor
  currency_code: string
  /** A till pays it out. */
  slip_attached: boolean
}

/** To the booker, when staff say so: money is coming back (SPEC V24). */
export const RefundAnnounced = (props: RefundAnnouncedProps) => {
  const { booking, slip_attached, locale, brand, text } = props
  const frame = { locale, brand, text }
  const { number, booker, event } = booking
  const t = translator(locale)
  return (
    <Letter
      {...frame}
      title={t("refund_announced.title")}
      preview={`${amountOf(props)} · ${event.title}`}
      footer={<Footer t={t} number={number} contact={event.contact} />}
    >
      <Opening frame={frame} values={RefundAnnounced.values(props)} timezone={event.timezone}>
        <Greeting t={t} name={booker} />
        <Paragraph>{t("refund_announced.intro", { event: event.title, amount: amountOf(props) })}</Paragraph>
      </Opening>
      {slip_attached && <Paragraph>{t("refund_slip.attached")}</Paragraph>}
      <EventCard t={t} locale={locale} event={event} number={number} />
    </Letter>
  )
}

function amountOf({ amount, currency_code, locale }: RefundAnnouncedProps): string {
  return formatMoney(amount, currency_code, formatLocale(locale))
}

RefundAnnounced.subject = (props: RefundAnnouncedProps) =>
  translator(props.locale)("refund_announced.subject", { number: props.booking.number, amount: amountOf(props) })

RefundAnnounced.values = (props: RefundAnnouncedProps) => ({
  ...bookingValues({ frame: props, booking: props.booking }),
  amount: amountOf(props),
})

RefundAnnounced.example = {
  ...example.frame,
  booking: example.booking,
  amount: minor(3000),
  currency_code: "eur",
  slip_attached: false,
} satisfies RefundAnnouncedProps as RefundAnnouncedProps
