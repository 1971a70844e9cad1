import { SectionRow } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"
import { useText } from "../../lib/text/use-text"

/** What holds, and whether this event or its shop says so (SPEC P1). */
export function Decided({ title, value, own }: { title: string; value: string; own: boolean }) {
  const { t } = useText()
  return (
    <SectionRow
      title={title}
      value={
        <div>
          <Text size="small" leading="compact" className="break-words first-letter:uppercase">
            {value}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t(own ? "policy.from_event" : "policy.from_shop")}
          </Text>
        </div>
      }
    />
  )
}
