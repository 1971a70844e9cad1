import type { MailBooking, MailFrame } from "../domain/mail/facts"
import { bookingValues } from "../domain/mail/text/booking-values"
import { formatLocale, translator } from "../domain/mail/translate"
import { formatInstant } from "../domain/mail/when"
import { formatMoney } from "../domain/money/decimal"
import { type Minor, minor } from "../domain/money/minor"
import type { BankTransfer } from "../domain/paying/bank-transfer"
import * as example from "./example"
import { EventCard } from "./parts/event-card"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Manage } from "./parts/manage"
import { Notice } from "./parts/notice"
import { Opening, opensInText } from "./parts/opening"
import { Greeting, Paragraph, SmallPrint } from "./parts/text"
import { Transfer } from "./parts/transfer"

export type PaymentReminderProps = MailFrame & {
  booking: MailBooking
  /** One of many, which go by themselves, or the last one, which staff send by hand (SPEC V13, V16). */
  said: "payment_reminder" | "final_notice"
  /** What is open when it is sent, in minor units. */
  amount: Minor
  currency_code: string
  /** Until when it was to be paid, or is (ISO 8601). */
  due_at: string
  /** Null: nothing can be paid there. */
  pay_url: string | null
  /** The seller's account; null where the seller names none. */
  transfer: BankTransfer | null
  /** It was booked to be paid at the till. */
  slip_attached: boolean
}

/** To the booker: what is not paid, the link to pay it and the account to transfer it to, where there are such. */
export const PaymentReminder = (props: PaymentReminderProps) => {
  const { booking, said, pay_url, transfer, slip_attached, locale, brand, text } = props
  const frame = { locale, brand, text }
  const { number, booker, event } = booking
  const t = translator(locale)
  const { amount, pay_until } = wordsOf(props)
  const button = pay_url && { manage: { url: pay_url, until: null }, label: t("pay_link.button") }
  const offline = transfer ? "desk" : "offline"
  return (
    <Letter
      {...frame}
      title={t(`${said}.title`)}
      preview={`${amount} · ${event.title}`}
      footer={<Footer t={t} number={number} contact={event.contact} />}
    >
      <Opening frame={frame} values={PaymentReminder.values(props)} timezone={event.timezone} {...button}>
        <Greeting t={t} name={booker} />
        <Paragraph>{t(`${said}.intro`, { event: event.title, amount, pay_until })}</Paragraph>
      </Opening>
      {slip_attached && <Paragraph>{t("slip.attached")}</Paragraph>}
      {button && !opensInText(frame) && <Manage t={t} locale={locale} timezone={event.timezone} {...button} />}
      <Notice>
        {transfer && <Transfer t={t} transfer={transfer} amount={amount} instead={pay_url !== null} />}
        <Paragraph>{t(`payment_reminder.${offline}`, { number, amount })}</Paragraph>
      </Notice>
      <EventCard t={t} locale={locale} event={event} number={number} />
      <SmallPrint>{t("pay_link.meanwhile")}</SmallPrint>
    </Letter>
  )
}

function wordsOf({ amount, currency_code, due_at, locale, booking }: PaymentReminderProps) {
  return {
    amount: formatMoney(amount, currency_code, formatLocale(locale)),
    pay_until: formatInstant(due_at, booking.event.timezone, locale),
  }
}

PaymentReminder.subject = (props: PaymentReminderProps) => {
  const { locale, booking, said } = props
  const { number, event } = booking
  return translator(locale)(`${said}.subject`, { number, event: event.title, amount: wordsOf(props).amount })
}

PaymentReminder.values = (props: PaymentReminderProps) => ({
  ...bookingValues({ frame: props, booking: props.booking }),
  ...wordsOf(props),
  ...(props.pay_url ? { pay_url: props.pay_url } : {}),
})

PaymentReminder.example = {
  ...example.frame,
  booking: example.booking,
  said: "payment_reminder",
  amount: minor(5000),
  currency_code: "eur",
  due_at: "2027-03-15T22:59:59Z",
  pay_url: "https://shop.example.com/bookings/pay#pay=TX-7K4M-QR9T.example",
  transfer: {
    holder: "Konzerthaus am Ufer gGmbH",
    iban: "DE02 1203 0000 0000 2020 51",
    bic: "BYLADEM1001",
    reference: "RE-2026-00042",
  },
  slip_attached: false,
} satisfies PaymentReminderProps as PaymentReminderProps
