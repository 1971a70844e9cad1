import { formatLocale, type Translate } from "../../domain/mail/translate"
import { formatMoney } from "../../domain/money/decimal"
import type { Minor } from "../../domain/money/minor"
import { Manage } from "./manage"
import { Table } from "./table"
import { Paragraph } from "./text"

export type CancellationStatementProps = {
  t: Translate
  locale: string
  /** What cancelling means in money; of `due` and `back` at most one is above zero. */
  statement: { currency_code: string; total: Minor; fee: Minor; back: Minor; due: Minor }
  /** Opens the payment of what is due. */
  pay_url: string
  /** IANA */
  timezone: string
}

/** What was cancelled cost, what of it is kept, and what goes back or is to be paid. */
export function CancellationStatement({ t, locale, statement, pay_url, timezone }: CancellationStatementProps) {
  const money = (amount: Minor) => formatMoney(amount, statement.currency_code, formatLocale(locale))
  const { fee, back, due } = statement
  const line = (key: "total" | "fee" | "back" | "due", strong = false) => ({
    key,
    cells: [t(`booking_cancelled.${key}`), money(statement[key])],
    strong,
  })
  const rows = [
    line("total"),
    ...(fee > 0 ? [line("fee")] : []),
    ...(back > 0 ? [line("back", true)] : []),
    ...(due > 0 ? [line("due", true)] : []),
  ]
  return (
    <>
      <Table rows={rows} align={["left", "right"]} />
      {back > 0 && <Paragraph>{t("booking_cancelled.back_text", { amount: money(back) })}</Paragraph>}
      {due > 0 && (
        <>
          <Paragraph>{t("booking_cancelled.due_text", { amount: money(due) })}</Paragraph>
          <Manage {...{ t, locale, timezone }} manage={{ url: pay_url, until: null }} label={t("pay_link.button")} />
        </>
      )}
      {back <= 0 && due <= 0 && <Paragraph>{t("booking_cancelled.even_text")}</Paragraph>}
    </>
  )
}
