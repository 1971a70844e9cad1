import { Badge, createDataTableColumnHelper, Text } from "@medusajs/ui"
import { useMemo } from "react"
import { formatMoney } from "../../../domain/money/decimal"
import type { OverdueBooking } from "../../lib/contract/overdue"
import { nameOf } from "../../lib/person"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"
import { OverdueActions } from "./overdue-actions"

const column = createDataTableColumnHelper<OverdueBooking>()
const DAY = 86_400_000

export function useOverdueColumns() {
  const { t, language } = useText()
  return useMemo(
    () => [
      column.accessor("booker", {
        header: t("booking.booker"),
        maxSize: 280,
        cell: ({ row: { original: booking } }) => (
          <Lines
            first={nameOf(booking.booker) || t("person.unnamed")}
            rest={[booking.number, booking.booker.email, booking.booker.phone]}
          />
        ),
      }),
      column.accessor("event", {
        header: t("event.singular"),
        maxSize: 220,
        cell: ({ getValue }) => <Lines first={getValue()?.title ?? "–"} rest={[]} />,
      }),
      column.accessor("open", {
        header: t("money.open"),
        cell: ({ row: { original: booking } }) => (
          <span className="tabular-nums">{formatMoney(booking.open, booking.currency_code, language)}</span>
        ),
      }),
      column.accessor("payment_due_at", {
        header: t("money.due"),
        cell: ({ getValue }) => (
          <Lines
            first={formatHere(getValue(), language)}
            rest={[t("overdue.days", { count: Math.floor((Date.now() - Date.parse(getValue())) / DAY) })]}
          />
        ),
      }),
      column.accessor("reminded", {
        header: t("overdue.reminded"),
        maxSize: 280,
        cell: ({ row: { original: booking } }) => <Reminded booking={booking} />,
      }),
      column.display({ id: "actions", cell: ({ row }) => <OverdueActions booking={row.original} /> }),
    ],
    [t, language]
  )
}

/** How often they were reminded, and what came of the last call. */
function Reminded({ booking }: { booking: OverdueBooking }) {
  const { t, language } = useText()
  const { reminded, last_reminded_at, last_note, blocked } = booking
  return (
    <div className="flex min-w-0 flex-col items-start gap-y-1 py-2">
      <Text size="small" leading="compact">
        {t("overdue.times", { count: reminded })}
        {last_reminded_at && ` · ${formatHere(last_reminded_at, language)}`}
      </Text>
      {blocked && (
        <Badge size="2xsmall" color="orange">
          {t("dunning.label")}
        </Badge>
      )}
      {last_note && (
        <Text size="xsmall" className="text-ui-fg-subtle line-clamp-2 whitespace-normal break-words">
          {formatHere(last_note.at, language)}: {last_note.note}
        </Text>
      )}
    </div>
  )
}

function Lines({ first, rest }: { first: string; rest: (string | null | undefined)[] }) {
  return (
    <div className="flex min-w-0 flex-col py-2">
      <Text size="small" leading="compact" className="truncate">
        {first}
      </Text>
      {rest.filter(Boolean).map((line) => (
        <Text key={line} size="xsmall" className="text-ui-fg-subtle truncate">
          {line}
        </Text>
      ))}
    </div>
  )
}
