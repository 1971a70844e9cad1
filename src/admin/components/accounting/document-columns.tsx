import { ArrowDownTray } from "@medusajs/icons"
import { createDataTableColumnHelper, IconButton, StatusBadge, Text, toast } from "@medusajs/ui"
import { useMemo } from "react"
import { formatMoney } from "../../../domain/money/decimal"
import { minor, sum } from "../../../domain/money/minor"
import { useAccountingWords } from "../../lib/accounting/accounts"
import { dayText } from "../../lib/accounting/lines"
import type { BilledDocument } from "../../lib/contract/accounting"
import { useDownloadDocument } from "../../lib/document/documents"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { Amount } from "./amount"
import { BookingCell } from "./booking-cell"

const column = createDataTableColumnHelper<BilledDocument>()

export function useDocumentColumns() {
  const { t, language } = useText()
  const words = useAccountingWords()
  return useMemo(
    () => [
      column.accessor("issued_on", {
        header: words.column.day,
        cell: ({ getValue }) => <span className="whitespace-nowrap">{dayText(getValue(), language)}</span>,
      }),
      column.accessor("number", {
        header: words.column.number,
        cell: ({ row: { original: document } }) => (
          <div className="flex flex-col items-start gap-y-1 py-2">
            <Text size="small" leading="compact" weight="plus">
              {document.number}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {words.document[document.kind]}
            </Text>
            {document.refers_to && (
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t("document.refers_to", { number: document.refers_to })}
              </Text>
            )}
            {document.void_by && <StatusBadge color="grey">{t("document.void")}</StatusBadge>}
          </div>
        ),
      }),
      column.accessor("buyer", { header: words.column.buyer, maxSize: 240 }),
      column.accessor("booking_number", {
        header: words.column.booking,
        cell: ({ row: { original } }) => <BookingCell {...original} />,
      }),
      column.accessor("taxes", {
        header: words.column.tax,
        headerAlign: "right",
        cell: ({ row: { original: document } }) => (
          <Amount>
            {formatMoney(sum(document.taxes.map(({ tax }) => minor(tax))), document.currency_code, language)}
          </Amount>
        ),
      }),
      column.accessor("total", {
        header: words.column.total,
        headerAlign: "right",
        cell: ({ row: { original: document } }) => (
          <Amount>{formatMoney(document.total, document.currency_code, language)}</Amount>
        ),
      }),
      column.display({ id: "pdf", cell: ({ row }) => <SavePdf document={row.original} /> }),
    ],
    [t, language, words]
  )
}

function SavePdf({ document }: { document: BilledDocument }) {
  const { t } = useText()
  const message = useMessage()
  const download = useDownloadDocument()
  return (
    <IconButton
      size="small"
      variant="transparent"
      aria-label={t("accounting.save_document", { number: document.number })}
      isLoading={download.isPending}
      onClick={() => download.mutate(document, { onError: (error) => toast.error(message(error)) })}
    >
      <ArrowDownTray />
    </IconButton>
  )
}
