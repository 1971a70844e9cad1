import { ArrowDownTray } from "@medusajs/icons"
import { IconButton, Skeleton, StatusBadge, Text, toast } from "@medusajs/ui"
import { formatMoney } from "../../../domain/money/decimal"
import { minor } from "../../../domain/money/minor"
import type { BookingDocument } from "../../lib/contract/document"
import { useDocuments, useDownloadDocument } from "../../lib/document/documents"

import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"
import { LoadError } from "../page/load-error"
import { Note } from "../page/note"
import { Section } from "../page/section"

/** What was issued for a booking, newest first, to be saved as PDF. */
export function DocumentsSection({ bookingId }: { bookingId: string }) {
  const { t } = useText()
  const documents = useDocuments(bookingId)
  return (
    <Section title={t("document.label")}>
      {documents.isError && <LoadError error={documents.error} retry={documents.refetch} />}
      {documents.isPending && <Skeleton className="mx-6 my-4 h-10" />}
      {documents.data?.documents.length === 0 && <Note>{t("document.none")}</Note>}
      {documents.data?.documents.map((document) => (
        <DocumentRow key={document.id} document={document} />
      ))}
    </Section>
  )
}

function DocumentRow({ document }: { document: BookingDocument }) {
  const { t, language } = useText()
  const message = useMessage()
  const download = useDownloadDocument()
  const { kind, number, total, currency_code, issued_at, refers_to, void_by } = document
  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-3">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-2">
          <Text size="small" leading="compact" weight="plus" className="break-all">
            {number}
          </Text>
          {void_by && <StatusBadge color="grey">{t("document.void")}</StatusBadge>}
        </div>
        <Text size="xsmall" className="text-ui-fg-muted">
          {[t(`document.kind.${kind}`), formatHere(issued_at, language)].join(" · ")}
        </Text>
        {refers_to && (
          <Text size="xsmall" className="text-ui-fg-muted break-all">
            {t("document.refers_to", { number: refers_to })}
          </Text>
        )}
      </div>
      <div className="flex shrink-0 items-center gap-x-2">
        <Text size="small" className="tabular-nums">
          {formatMoney(minor(total), currency_code, language)}
        </Text>
        <IconButton
          size="small"
          variant="transparent"
          aria-label={t("document.download", { number })}
          isLoading={download.isPending}
          onClick={() => download.mutate(document, { onError: (error) => toast.error(message(error)) })}
        >
          <ArrowDownTray />
        </IconButton>
      </div>
    </div>
  )
}
