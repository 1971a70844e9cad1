import { Skeleton, Text } from "@medusajs/ui"
import type { useExports } from "../../lib/exports"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { ExportRow } from "./export-row"

/** The last exports of a page; those before are in the history. */
const SHOWN = 8

/** What was exported lately: how far each is, or its file. */
export function ExportRows({ exports }: { exports: ReturnType<typeof useExports> }) {
  const { t } = useText()
  if (exports.isError) return <LoadError error={exports.error} retry={exports.refetch} />
  if (!exports.data) return <Skeleton className="m-4 h-8" />
  if (exports.data.length === 0) {
    return (
      <div className="px-4 py-5">
        <Text size="small" weight="plus">
          {t("export.none")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("export.none_hint")}
        </Text>
      </div>
    )
  }
  return (
    <ul className="divide-y">
      {exports.data.slice(0, SHOWN).map((one) => (
        <ExportRow key={one.id} export={one} />
      ))}
    </ul>
  )
}
