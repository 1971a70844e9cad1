import { ArrowDownTray } from "@medusajs/icons"
import { Button, Text, toast } from "@medusajs/ui"
import type { BookingExport } from "../../lib/contract/export"
import { useDownloadExport } from "../../lib/exports"
import { fileSize } from "../../lib/text/file-size"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"
import { ExportProgress } from "./export-progress"

/** One export: its progress while it is written, then its file, or why there is none. */
export function ExportRow({ export: one }: { export: BookingExport }) {
  const { t, language } = useText()
  const by = t("export.by", { name: one.requested_by ?? "", moment: formatHere(one.started_at, language) })
  return (
    <li className="flex items-center justify-between gap-x-4 px-4 py-3">
      <div className="min-w-0 flex-1">
        <Text size="small" leading="compact" weight="plus" className="truncate">
          {t(`export.of.${one.kind}`)}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle truncate">
          {one.requested_by ? by : formatHere(one.started_at, language)}
        </Text>
        <State export={one} />
      </div>
      {one.status === "finished" && <Download export={one} />}
    </li>
  )
}

function State({ export: one }: { export: BookingExport }) {
  const { t, language } = useText()
  if (one.status === "running") return <ExportProgress export={one} />
  if (one.status === "failed") {
    return (
      <Text size="small" className="text-ui-fg-error">
        {t("export.failed")}
      </Text>
    )
  }
  const written = t("export.rows", { count: one.rows, size: fileSize(one.size ?? 0, language) })
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {one.status === "expired" ? t("export.expired") : written}
    </Text>
  )
}

function Download({ export: one }: { export: BookingExport }) {
  const { t } = useText()
  const message = useMessage()
  const download = useDownloadExport(one)
  return (
    <Button
      size="small"
      variant="secondary"
      aria-label={t("export.download_of", { name: one.file_name })}
      isLoading={download.isPending}
      onClick={() => download.mutate(undefined, { onError: (error) => toast.error(message(error)) })}
    >
      <ArrowDownTray />
      {t("export.download")}
    </Button>
  )
}
