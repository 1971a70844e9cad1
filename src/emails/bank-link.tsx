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

export type BankLinkProps = MailFrame & {
  booking: MailBooking
  /** What is to be transferred, in minor units. */
  amount: Minor
  currency_code: string
  bank_url: string
}

/** To the booker: asks where a refund is to be transferred, by a link that opens that question and nothing else (SPEC U23). */
export const BankLink = (props: BankLinkProps) => {
  const { booking, bank_url, amount: _minor, currency_code: _currency, ...frame } = props
  const { locale } = frame
  const { number, booker, event } = booking
  const t = translator(locale)
  const button = { timezone: event.timezone, manage: { url: bank_url, until: null }, label: t("bank_link.button") }
  return (
    <Letter
      {...frame}
      title={t("bank_link.title")}
      preview={`${amountOf(props)} · ${event.title}`}
      footer={<Footer t={t} number={number} contact={event.contact} />}
    >
      <Opening frame={frame} values={BankLink.values(props)} {...button}>
        <Greeting t={t} name={booker} />
        <Paragraph>{t("bank_link.intro", { event: event.title, amount: amountOf(props) })}</Paragraph>
      </Opening>
      {!opensInText(frame) && <Manage t={t} locale={locale} {...button} />}
      <EventCard t={t} locale={locale} event={event} number={number} />
      <SmallPrint>{t("bank_link.never")}</SmallPrint>
    </Letter>
  )
}

function amountOf({ amount, currency_code, locale }: BankLinkProps): string {
  return formatMoney(amount, currency_code, formatLocale(locale))
}

BankLink.subject = (props: BankLinkProps) =>
  translator(props.locale)("bank_link.subject", { number: props.booking.number, amount: amountOf(props) })

BankLink.values = (props: BankLinkProps) => ({
  ...bookingValues({ frame: props, booking: props.booking }),
  amount: amountOf(props),
  bank_url: props.bank_url,
})

BankLink.example = {
  ...example.frame,
  booking: example.booking,
  amount: minor(3000),
  currency_code: "eur",
  bank_url: "https://shop.example.com/bookings/bank#bank=TX-7K4M-QR9T.example",
} satisfies BankLinkProps as BankLinkProps
