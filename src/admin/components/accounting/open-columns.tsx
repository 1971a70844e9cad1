import { createDataTableColumnHelper, StatusBadge, Text } from "@medusajs/ui"
import { useMemo } from "react"
import { formatMoney } from "../../../domain/money/decimal"
import { useAccountingWords } from "../../lib/accounting/accounts"
import type { Open } from "../../lib/contract/accounting"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"
import { Amount } from "./amount"

const column = createDataTableColumnHelper<Open>()

export function useOpenColumns() {
  const { t, language } = useText()
  const words = useAccountingWords()
  return useMemo(
    () => [
      column.accessor("booking_number", {
        header: words.column.booking,
        cell: ({ row: { original: item } }) => (
          <div className="flex flex-col py-2">
            <Text size="small" leading="compact" weight="plus">
              {item.booking_number}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {[item.name, words.status[item.status] ?? item.status].filter(Boolean).join(" · ")}
            </Text>
          </div>
        ),
      }),
      column.accessor("side", {
        header: words.column.side,
        cell: ({ getValue }) => t(`accounting.side.${getValue()}`),
      }),
      column.accessor("since", {
        header: words.column.since,
        cell: ({ row: { original: item } }) => (
          <div className="flex flex-col items-start gap-y-1 py-2">
            <Text size="small" leading="compact">
              {item.since ? formatHere(item.since, language) : "–"}
            </Text>
            <StatusBadge color={item.age === "not_due" ? "grey" : item.age === "days_30" ? "orange" : "red"}>
              {item.age === "not_due" ? words.age.not_due : t("accounting.open_days", { count: item.days })}
            </StatusBadge>
          </div>
        ),
      }),
      column.accessor("amount", {
        header: words.column.amount,
        headerAlign: "right",
        cell: ({ row: { original: item } }) => (
          <Amount>{formatMoney(item.amount, item.currency_code, language)}</Amount>
        ),
      }),
    ],
    [t, language, words]
  )
}
