import { Badge, createDataTableColumnHelper, Text } from "@medusajs/ui"
import { useMemo } from "react"
import { wayName } from "../../../domain/accounting/words/way-name"
import { formatMoney } from "../../../domain/money/decimal"
import type { Minor } from "../../../domain/money/minor"
import { useAccountingWords } from "../../lib/accounting/accounts"
import type { Movement } from "../../lib/contract/accounting"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"
import { Amount } from "./amount"
import { BookingCell } from "./booking-cell"

const column = createDataTableColumnHelper<Movement>()

export function useMovementColumns() {
  const { language } = useText()
  const words = useAccountingWords()
  return useMemo(
    () => [
      column.accessor("at", {
        header: words.column.at,
        cell: ({ getValue }) => <span className="whitespace-nowrap">{formatHere(getValue(), language)}</span>,
      }),
      column.accessor("kind", {
        header: words.column.kind,
        cell: ({ row: { original } }) => (
          <Lines lines={[words.movement[original.kind], wayName(original.way, words)]} />
        ),
      }),
      column.accessor("paper", {
        header: words.column.paper,
        cell: ({
          row: {
            original: { paper, paper_at },
          },
        }) => (paper ? <Lines lines={[paper, paper_at && formatHere(paper_at, language)]} /> : "–"),
      }),
      column.accessor("booking_number", {
        header: words.column.booking,
        cell: ({ row: { original } }) => <BookingCell {...original} />,
      }),
      column.accessor("amount", {
        header: words.column.amount,
        headerAlign: "right",
        cell: ({ row: { original: movement } }) => {
          const money = (amount: Minor) => formatMoney(amount, movement.currency_code, language)
          return (
            <Amount>
              {money(movement.amount)}
              {movement.difference !== 0 && (
                <Badge size="2xsmall" color="red">
                  {words.column.difference}: {money(movement.difference)}
                </Badge>
              )}
            </Amount>
          )
        },
      }),
    ],
    [language, words]
  )
}

function Lines({ lines: [first, ...rest] }: { lines: (string | null)[] }) {
  return (
    <div className="flex min-w-0 flex-col py-2">
      <Text size="small" leading="compact">
        {first}
      </Text>
      {rest.filter(Boolean).map((line) => (
        <Text key={line} size="xsmall" className="text-ui-fg-subtle break-all">
          {line}
        </Text>
      ))}
    </div>
  )
}
