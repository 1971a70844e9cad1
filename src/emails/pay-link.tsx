import type { MailBooking, MailFrame } from "../domain/mail/facts"
import { bookingValues } from "../domain/mail/text/booking-values"
import { formatLocale, translator } from "../domain/mail/translate"
import { formatMoney } from "../domain/money/decimal"
import { type Minor, minor } from "../domain/money/minor"
import * as example from "./example"
import { EventCard } from "./parts/event-card"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Manage } from "./parts/manage"
import { Opening, opensInText } from "./parts/opening"
import { Greeting, Paragraph, SmallPrint } from "./parts/text"

export type PayLinkProps = MailFrame & {
  booking: MailBooking
  /** Why it comes: the organiser has approved the booking (SPEC U9), or something is open (V8). */
  said: "booking_approved" | "pay_link"
  /** What is open when it is sent, in minor units. */
  amount: Minor
  currency_code: string
  pay_url: string
  /** It may be paid at the till as well. */
  slip_attached: boolean
}

/** To the booker: what is to be paid, and the link that opens the payment and nothing else. */
export const PayLink = (props: PayLinkProps) => {
  const { booking, said, pay_url, slip_attached, amount: _minor, currency_code: _currency, ...frame } = props
  const { locale } = frame
  const { number, booker, event } = booking
  const t = translator(locale)
  const button = {
    timezone: event.timezone,
    manage: { url: pay_url, until: null },
    label: t("pay_link.button"),
  }
  return (
    <Letter
      {...frame}
      title={t(`${said}.title`)}
      preview={`${amountOf(props)} · ${event.title}`}
      footer={<Footer t={t} number={number} contact={event.contact} />}
    >
      <Opening frame={frame} values={PayLink.values(props)} {...button}>
        <Greeting t={t} name={booker} />
        <Paragraph>{t(`${said}.intro`, { event: event.title, amount: amountOf(props) })}</Paragraph>
      </Opening>
      {!opensInText(frame) && <Manage t={t} locale={locale} {...button} />}
      {slip_attached && <Paragraph>{t("slip.attached")}</Paragraph>}
      <EventCard t={t} locale={locale} event={event} number={number} />
      <SmallPrint>{t("pay_link.meanwhile")}</SmallPrint>
    </Letter>
  )
}

function amountOf({ amount, currency_code, locale }: PayLinkProps): string {
  return formatMoney(amount, currency_code, formatLocale(locale))
}

PayLink.subject = (props: PayLinkProps) => {
  const { locale, booking, said } = props
  const { number, event } = booking
  return translator(locale)(`${said}.subject`, { number, event: event.title, amount: amountOf(props) })
}

PayLink.values = (props: PayLinkProps) => ({
  ...bookingValues({ frame: props, booking: props.booking }),
  amount: amountOf(props),
  pay_url: props.pay_url,
})

PayLink.example = {
  ...example.frame,
  booking: example.booking,
  said: "pay_link",
  amount: minor(5000),
  currency_code: "eur",
  pay_url: "https://shop.example.com/bookings/pay#pay=TX-7K4M-QR9T.example",
  slip_attached: true,
} satisfies PayLinkProps as PayLinkProps
