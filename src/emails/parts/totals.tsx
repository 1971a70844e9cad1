import type { MailTotals } from "../../domain/mail/facts"
import type { Translate } from "../../domain/mail/translate"
import { formatLocale } from "../../domain/mail/translate"
import { formatMoney } from "../../domain/money/decimal"
import type { Minor } from "../../domain/money/minor"
import { Table } from "./table"
import { Label } from "./text"

/** What the booking costs; the order's total too, where the order holds more than this booking. */
export function Totals({ t, locale, totals }: { t: Translate; locale: string; totals: MailTotals }) {
  const money = (amount: Minor) => formatMoney(amount, totals.currency_code, formatLocale(locale))
  const lines = totals.lines.map(({ title, quantity, total }, index) => ({
    key: String(index),
    cells: [`${quantity} × ${title}`, money(total)],
  }))
  const whole = {
    key: "order",
    cells: [t("label.order_total", { order: totals.order.number }), money(totals.order.total)],
  }
  const rows = [
    ...lines,
    { key: "total", cells: [t("label.total"), money(totals.total)], strong: true },
    ...(totals.order.total === totals.total ? [] : [whole]),
  ]
  return (
    <>
      <Label>
        {t("label.order")} {totals.order.number} · {t(`payment.${totals.payment}`)}
      </Label>
      <Table rows={rows} align={["left", "right"]} />
    </>
  )
}
