import type { MailBooking, MailFrame } from "../domain/mail/facts"
import { bookingValues } from "../domain/mail/text/booking-values"
import { formatLocale, translator } from "../domain/mail/translate"
import { formatMoney } from "../domain/money/decimal"
import { type Minor, minor } from "../domain/money/minor"
import * as example from "./example"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Opening } from "./parts/opening"
import { Table } from "./parts/table"
import { Greeting, Paragraph } from "./parts/text"

export type RefundPaidProps = MailFrame & {
  booking: MailBooking
  order_number: string
  amount: Minor
  currency_code: string
  channel: "provider" | "bank" | "cash" | "voucher"
}

/** To the booker, when a refund case was paid out: how much, for what, by which way. */
export const RefundPaid = (props: RefundPaidProps) => {
  const { booking, order_number, channel, amount: _minor, currency_code: _currency, ...frame } = props
  const { locale, brand } = frame
  const t = translator(locale)
  const amount = amountOf(props)
  const rows = [
    { key: "amount", cells: [t("refund_paid.amount"), amount], strong: true },
    { key: "booking", cells: [t("label.booking"), booking.number] },
    { key: "order", cells: [t("label.order"), order_number] },
  ]
  return (
    <Letter
      locale={locale}
      brand={brand}
      title={t("refund_paid.title")}
      preview={`${amount} · ${booking.event.title}`}
      footer={<Footer t={t} number={booking.number} contact={booking.event.contact} />}
    >
      <Opening frame={frame} values={RefundPaid.values(props)} timezone={booking.event.timezone}>
        <Greeting t={t} name={booking.booker} />
        <Paragraph>{t(`refund_paid.${channel}`, { amount })}</Paragraph>
      </Opening>
      <Table rows={rows} align={["left", "right"]} />
    </Letter>
  )
}

function amountOf({ amount, currency_code, locale }: RefundPaidProps): string {
  return formatMoney(amount, currency_code, formatLocale(locale))
}

RefundPaid.values = (props: RefundPaidProps) => ({
  ...bookingValues({ frame: props, booking: props.booking }),
  amount: amountOf(props),
})

RefundPaid.subject = (props: RefundPaidProps) =>
  translator(props.locale)("refund_paid.subject", { amount: amountOf(props), number: props.booking.number })

RefundPaid.example = {
  ...example.frame,
  booking: example.booking,
  order_number: "#1042",
  amount: minor(3000),
  currency_code: "jpy",
  channel: "provider",
} satisfies RefundPaidProps as RefundPaidProps
