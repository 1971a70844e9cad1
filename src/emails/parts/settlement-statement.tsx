import { formatLocale, type Translate } from "../../domain/mail/translate"
import { formatMoney } from "../../domain/money/decimal"
import type { Minor } from "../../domain/money/minor"
import { Table } from "./table"
import { Paragraph } from "./text"

/** What a rebooking means in money; of `due` and `back` at most one is above zero. */
export type RebookingStatement = {
  currency_code: string
  old_total: Minor
  new_total: Minor
  /** How much of what was paid now pays the new booking. */
  carried_over: Minor
  due: Minor
  back: Minor
}

type SettlementStatementProps = { t: Translate; locale: string; statement: RebookingStatement }

/** The sums of a rebooking, line by line, and the one sentence that follows from them. */
export function SettlementStatement({ t, locale, statement }: SettlementStatementProps) {
  const money = (amount: Minor) => formatMoney(amount, statement.currency_code, formatLocale(locale))
  const line = (key: "old_total" | "new_total" | "carried_over" | "due" | "back", strong = false) => ({
    key,
    cells: [t(`booking_rebooked.${key}`), money(statement[key])],
    strong,
  })
  const { due, back } = statement
  const rows = [
    line("old_total"),
    line("new_total"),
    line("carried_over"),
    ...(due > 0 ? [line("due", true)] : []),
    ...(back > 0 ? [line("back", true)] : []),
  ]
  return (
    <>
      <Table rows={rows} align={["left", "right"]} />
      {due > 0 && <Paragraph>{t("booking_rebooked.due_text", { amount: money(due) })}</Paragraph>}
      {back > 0 && <Paragraph>{t("booking_rebooked.back_text", { amount: money(back) })}</Paragraph>}
      {due <= 0 && back <= 0 && <Paragraph>{t("booking_rebooked.even_text")}</Paragraph>}
    </>
  )
}
