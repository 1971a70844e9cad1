import { Fragment } from "react"
import type { Accounts } from "../domain/accounting/accounts"
import type { AccountingPeriod } from "../domain/accounting/period"
import { ACCOUNTING_WORDS } from "../domain/accounting/words"
import type { MailFrame } from "../domain/mail/facts"
import { formatLocale, translator } from "../domain/mail/translate"
import { formatMoney } from "../domain/money/decimal"
import { type Minor, minor } from "../domain/money/minor"
import { languageOf } from "../domain/refusal/sentences"
import * as example from "./example"
import { Letter } from "./parts/letter"
import { Manage } from "./parts/manage"
import { Table } from "./parts/table"
import { Label, Paragraph, SmallPrint } from "./parts/text"

export type AccountingListProps = MailFrame & {
  period: AccountingPeriod
  /** One for each currency; none: nothing was booked. */
  accounts: Accounts[]
  /** The workbook goes with it; one that is too long does not. */
  attached: boolean
  page_url: string
}

/** To accounting, when a period is over: what it comes to (SPEC V10). One in which nothing was booked is told of as well. */
export const AccountingList = ({ period, accounts, attached, page_url, ...frame }: AccountingListProps) => {
  const { locale } = frame
  const t = translator(locale)
  const said = { from: dayIn(locale, period.from), to: dayIn(locale, period.to) }
  const manage = { url: page_url, until: null }
  return (
    <Letter
      {...frame}
      title={t("accounting_list.title")}
      preview={`${said.from} – ${said.to}`}
      footer={<SmallPrint>{t("accounting.why")}</SmallPrint>}
    >
      <Paragraph>{t(accounts.length > 0 ? "accounting_list.intro" : "accounting_list.nothing", said)}</Paragraph>
      {accounts.map((one) => (
        <Fragment key={one.currency_code}>
          <Label>{one.currency_code.toUpperCase()}</Label>
          <Totals accounts={one} locale={locale} />
        </Fragment>
      ))}
      <Paragraph>{t(attached ? "accounting_list.attached" : "accounting_list.too_long")}</Paragraph>
      <Manage t={t} locale={locale} timezone="UTC" manage={manage} label={t("accounting_list.button")} />
    </Letter>
  )
}

function Totals({ accounts, locale }: { accounts: Accounts; locale: string }) {
  const t = translator(locale)
  const words = ACCOUNTING_WORDS[languageOf(locale)]
  const { currency_code, documents, movements, billed, moved, difference, differing_count } = accounts
  const money = (amount: Minor) => formatMoney(amount, currency_code, formatLocale(locale))
  const rows = [
    ...documents.map(({ kind, total }) => ({ key: kind, cells: [words.document[kind], money(total)] })),
    { key: "billed", cells: [t("accounting_list.billed"), money(billed)], strong: true },
    ...movements.map(({ kind, way, amount }) => ({
      key: `${kind} ${way}`,
      cells: [[words.movement[kind], way && (words.way[way] ?? way)].filter(Boolean).join(" · "), money(amount)],
    })),
    { key: "moved", cells: [t("accounting_list.moved"), money(moved)], strong: true },
  ]
  return (
    <>
      <Table rows={rows} align={["left", "right"]} />
      <Paragraph>
        {differing_count === 0
          ? t("accounting_list.ties_out")
          : t("accounting_list.differs", { amount: money(difference), count: differing_count })}
      </Paragraph>
    </>
  )
}

/** A day is no moment: it is the same in every zone. */
function dayIn(locale: string, day: string): string {
  const format = new Intl.DateTimeFormat(formatLocale(locale), { dateStyle: "medium", timeZone: "UTC" })
  return format.format(new Date(`${day}T00:00:00Z`))
}

AccountingList.subject = ({ locale, period }: AccountingListProps) =>
  translator(locale)("accounting_list.subject", { from: dayIn(locale, period.from), to: dayIn(locale, period.to) })

AccountingList.example = {
  ...example.frame,
  period: { from: "2026-09-01", to: "2026-09-30" },
  accounts: [
    {
      currency_code: "eur",
      documents: [
        { kind: "invoice", count: 2, total: minor(17000), rounding: minor(0) },
        { kind: "cancellation_invoice", count: 1, total: minor(-10000), rounding: minor(0) },
      ],
      ...{ billed: minor(7000), rounding: minor(0) },
      taxes: [{ rate: 19, gross: minor(7000), net: minor(5882), tax: minor(1118) }],
      movements: [
        { kind: "payment", way: "pp_stripe_stripe", count: 1, amount: minor(10000), booked: minor(10000) },
        { kind: "offset", way: null, count: 2, amount: minor(0), booked: minor(0) },
        { kind: "refund", way: "cash", count: 1, amount: minor(-3000), booked: minor(-3000) },
      ],
      ...{ moved: minor(7000), booked: minor(7000), difference: minor(0), differing: [], differing_count: 0 },
    },
  ],
  attached: true,
  page_url: "https://shop.example.com/app/bookings/accounting",
} satisfies AccountingListProps as AccountingListProps
