import { Text } from "@medusajs/ui"
import { formatMoney } from "../../../domain/money/decimal"
import type { Minor } from "../../../domain/money/minor"
import type { DeskPreview } from "../../lib/contract/desk"
import { useText } from "../../lib/text/use-text"

/** What it costs, line by line, and in all; announced when it changes. */
export function PriceSummary({ preview, busy }: { preview: DeskPreview; busy: boolean }) {
  const { t, language } = useText()
  const money = (amount: Minor) => formatMoney(amount, preview.currency_code, language)
  const row = (label: string, amount: string, key = label) => (
    <div key={key} className="flex items-baseline justify-between gap-x-4">
      <Text size="small" className="text-ui-fg-subtle min-w-0">
        {label}
      </Text>
      <Text size="small" className="tabular-nums">
        {amount}
      </Text>
    </div>
  )
  return (
    <div aria-live="polite" aria-busy={busy} className="flex flex-col gap-y-2">
      {preview.lines.map(({ id, title, quantity, total }) => row(`${quantity} × ${title}`, money(total), id))}
      {preview.discount > 0 && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("desk.discount", { amount: money(preview.discount) })}
        </Text>
      )}
      <div className="flex items-baseline justify-between gap-x-4 border-t pt-3">
        <Text weight="plus">{t("money.total")}</Text>
        <Text size="xlarge" weight="plus" className="tabular-nums" data-testid="desk-total">
          {money(preview.total)}
        </Text>
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("rebooking.tax", { amount: money(preview.tax) })}
      </Text>
    </div>
  )
}
