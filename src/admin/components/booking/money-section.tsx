import { Text } from "@medusajs/ui"
import { formatMoney } from "../../../domain/money/decimal"
import type { AdminBooking, Totals } from "../../lib/contract/booking"
import { type TextKey, useText } from "../../lib/text/use-text"
import { formatMoment } from "../../lib/time/format-time"
import { Section } from "../page/section"
import { ReceiptRow } from "../paying/receipt-row"
import { RefundCaseRow } from "../refund-case/refund-case-row"

const ROWS: { field: Exclude<keyof Totals, "currency_code">; label: TextKey }[] = [
  { field: "total", label: "money.total" },
  { field: "paid", label: "money.paid" },
  { field: "open", label: "money.open" },
  { field: "refund_open", label: "money.refund_open" },
]

/** What the booking costs, what is paid, and what is owed in either direction. */
export function MoneySection({ booking }: { booking: AdminBooking }) {
  const { t, language } = useText()
  const { totals, receipts, refund_cases } = booking
  return (
    <Section title={t("money.label")}>
      <dl className="flex flex-col gap-y-2 px-6 py-4">
        {ROWS.map(({ field, label }) => (
          <div key={field} className="flex justify-between gap-4">
            <Text size="small" className="text-ui-fg-subtle" asChild>
              <dt>{t(label)}</dt>
            </Text>
            <Text size="small" weight={field === "total" ? "plus" : "regular"} className="tabular-nums" asChild>
              <dd>{formatMoney(totals[field], totals.currency_code, language)}</dd>
            </Text>
          </div>
        ))}
        {totals.payment_due_at && (
          <div className="flex justify-between gap-4">
            <Text size="small" className="text-ui-fg-subtle" asChild>
              <dt>{t("money.due")}</dt>
            </Text>
            <Text size="small" className="text-right" asChild>
              <dd>{formatMoment(totals.payment_due_at, booking.event.timezone, language)}</dd>
            </Text>
          </div>
        )}
      </dl>
      {receipts.map((receipt) => (
        <ReceiptRow key={receipt.id} receipt={receipt} />
      ))}
      {refund_cases.map((refundCase) => (
        <RefundCaseRow key={refundCase.id} refundCase={refundCase} />
      ))}
    </Section>
  )
}
