import type { MailFrame } from "../domain/mail/facts"
import { formatLocale, translator } from "../domain/mail/translate"
import { formatMoney } from "../domain/money/decimal"
import { type Minor, minor } from "../domain/money/minor"
import * as example from "./example"
import { Letter } from "./parts/letter"
import { Manage } from "./parts/manage"
import { Table } from "./parts/table"
import { Paragraph, SmallPrint } from "./parts/text"

export type RefundCheckProps = MailFrame & {
  number: string
  amount: Minor
  currency_code: string
  /** Why the case was opened. */
  cause: string
  board_url: string
}

const CAUSES = ["rebooking", "cancellation", "goodwill", "overpaid"] as const

/** To accounting, when a refund is requested: please check (SPEC V24). Nothing personal stands in it. */
export const RefundCheck = ({ number, cause, board_url, amount, currency_code, ...frame }: RefundCheckProps) => {
  const { locale } = frame
  const t = translator(locale)
  const known = CAUSES.find((one) => one === cause)
  const rows = [
    {
      key: "amount",
      cells: [t("accounting.amount"), formatMoney(amount, currency_code, formatLocale(locale))],
      strong: true,
    },
    { key: "booking", cells: [t("label.booking"), number] },
    ...(known ? [{ key: "cause", cells: [t("label.reason"), t(`refund_check.${known}`)] }] : []),
  ]
  const manage = { url: board_url, until: null }
  return (
    <Letter
      {...frame}
      title={t("refund_check.title")}
      preview={number}
      footer={<SmallPrint>{t("accounting.why")}</SmallPrint>}
    >
      <Paragraph>{t("refund_check.intro")}</Paragraph>
      <Table rows={rows} align={["left", "right"]} />
      <Manage t={t} locale={locale} timezone="UTC" manage={manage} label={t("refund_check.button")} />
    </Letter>
  )
}

RefundCheck.subject = ({ locale, amount, currency_code, number }: RefundCheckProps) =>
  translator(locale)("refund_check.subject", {
    amount: formatMoney(amount, currency_code, formatLocale(locale)),
    number,
  })

RefundCheck.example = {
  ...example.frame,
  number: example.booking.number,
  amount: minor(3000),
  currency_code: "eur",
  cause: "rebooking",
  board_url: "https://shop.example.com/app/bookings/refunds",
} satisfies RefundCheckProps as RefundCheckProps
