import { Text } from "@medusajs/ui"
import { COUNTED, type Reconciliation } from "../../lib/contract/reconciliation"
import { useText } from "../../lib/text/use-text"

/** How much of each kind was looked at. */
export function CheckedFigures({ run: { counted } }: { run: Reconciliation }) {
  const { t, language } = useText()
  return (
    <dl className="grid grid-cols-2 gap-px sm:grid-cols-3 lg:grid-cols-6">
      {COUNTED.map((kind) => (
        <div key={kind} className="flex flex-col px-6 py-3">
          <Text size="xsmall" className="text-ui-fg-subtle" asChild>
            <dt>{t(`reconciliation.counted.${kind}`)}</dt>
          </Text>
          <Text size="small" weight="plus" className="tabular-nums" asChild>
            <dd>{new Intl.NumberFormat(language).format(counted[kind] ?? 0)}</dd>
          </Text>
        </div>
      ))}
    </dl>
  )
}
