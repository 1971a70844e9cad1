import { Text } from "@medusajs/ui"
import type { BookingExport } from "../../lib/contract/export"
import { useText } from "../../lib/text/use-text"

/** How far an export is. */
export function ExportProgress({ export: { done, expected } }: { export: BookingExport }) {
  const { t, language } = useText()
  const figure = (count: number) => new Intl.NumberFormat(language).format(count)
  const share = expected > 0 ? Math.min(1, done / expected) : 0
  const text =
    done > 0 ? t("export.running", { done: figure(done), expected: figure(expected) }) : t("export.beginning")
  return (
    <div className="mt-1 flex flex-col gap-y-1.5" role="status">
      <Text size="small" className="text-ui-fg-subtle tabular-nums">
        {text}
      </Text>
      <div className="bg-ui-bg-component h-1.5 overflow-hidden rounded-full">
        <div
          className="bg-ui-fg-interactive h-full rounded-full transition-all duration-500"
          style={{ width: `${Math.max(4, Math.round(share * 100))}%` }}
        />
      </div>
    </div>
  )
}
