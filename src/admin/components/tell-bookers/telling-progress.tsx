import { Text } from "@medusajs/ui"
import type { Telling } from "../../lib/tell-bookers"
import { useText } from "../../lib/text/use-text"

/** How many of the mails have left, and how many could not be sent. */
export function TellingProgress({ telling: { total, sent, failed, pending } }: { telling: Telling }) {
  const { t, language } = useText()
  const figure = (count: number) => new Intl.NumberFormat(language).format(count)
  const share = total === 0 ? 100 : Math.round(((sent + failed) / total) * 100)
  return (
    <div className="flex w-full flex-col gap-y-2" aria-live="polite">
      <Text size="small" leading="compact" weight="plus">
        {pending > 0
          ? t("telling.progress", { sent: figure(sent), total: figure(total) })
          : t("telling.done", { count: sent })}
      </Text>
      <div aria-hidden className="bg-ui-bg-component h-1.5 overflow-hidden rounded-full">
        <div
          className="bg-ui-fg-interactive h-full rounded-full transition-all duration-500"
          style={{ width: `${share}%` }}
        />
      </div>
      {failed > 0 && (
        <Text size="small" className="text-ui-fg-error">
          {t("telling.failed", { count: failed })}
        </Text>
      )}
    </div>
  )
}
