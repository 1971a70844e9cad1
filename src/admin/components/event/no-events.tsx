import { NoRecords } from "@medusajs/dashboard/components"
import { CalendarMini } from "@medusajs/icons"
import { useText } from "../../lib/text/use-text"

/** What a shop sees before its first event, and when nothing lies in the chosen period. */
export function NoEvents({ period }: { period: "upcoming" | "past" }) {
  const { t } = useText()
  const action = period === "upcoming" ? { to: "create", label: t("event.create.action") } : undefined
  return (
    <NoRecords
      className="h-[280px]"
      icon={<CalendarMini className="text-ui-fg-subtle" />}
      title={t(`event.empty.${period}`)}
      message={t(`event.empty.${period}_hint`)}
      action={action}
    />
  )
}
