import { Text } from "@medusajs/ui"
import { formatMoney } from "../../../domain/money/decimal"
import type { Receipt } from "../../lib/contract/booking"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"

export function ReceiptRow({ receipt }: { receipt: Receipt }) {
  const { t, language } = useText()
  const { number, kind, amount, currency_code, paid_at } = receipt
  return (
    <div className="flex items-start justify-between gap-4 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" weight="plus" className="break-words">
          {t("receipt.title", { number })}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t(`receipt.kind.${kind}`)} · {formatHere(paid_at, language)}
        </Text>
      </div>
      <Text size="small" className="tabular-nums">
        {formatMoney(amount, currency_code, language)}
      </Text>
    </div>
  )
}
