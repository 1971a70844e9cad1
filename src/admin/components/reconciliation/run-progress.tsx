import { Text } from "@medusajs/ui"
import type { Reconciliation } from "../../lib/contract/reconciliation"
import { useText } from "../../lib/text/use-text"

/** How far a run is. One over what changed lately cannot say how much there is. */
export function RunProgress({ run: { scope, expected, counted } }: { run: Reconciliation }) {
  const { t, language } = useText()
  const done = counted.bookings ?? 0
  const share = expected > 0 ? Math.min(1, done / expected) : 0
  const figure = (count: number) => new Intl.NumberFormat(language).format(count)
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4" aria-live="polite">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {t(scope === "full" ? "reconciliation.running" : "reconciliation.running_recent")}
        </Text>
        {scope === "full" && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
            {t("reconciliation.progress", { done: figure(done), expected: figure(expected) })}
          </Text>
        )}
      </div>
      <div className="bg-ui-bg-component h-1.5 overflow-hidden rounded-full">
        <div
          className="bg-ui-fg-interactive h-full rounded-full transition-all duration-500"
          style={{ width: `${scope === "full" ? Math.max(4, Math.round(share * 100)) : 100}%` }}
        />
      </div>
    </div>
  )
}
