import { StatusBadge, Text } from "@medusajs/ui"
import type { BookingFinding } from "../../lib/contract/reconciliation"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"
import { FindingActions } from "./finding-actions"
import { FindingLinks } from "./finding-links"

/** One finding: what is wrong in a sentence with its figures, what to do about it, and the button that does it. */
export function FindingRow({ finding }: { finding: BookingFinding }) {
  const { t, language } = useText()
  const { code, severity, wrong, todo, first_seen_at, resolved_at, looked } = finding
  const here = (moment: string) => formatHere(moment, language)
  const color = resolved_at ? "green" : severity === "error" ? "red" : "orange"
  return (
    <li className="flex flex-col gap-4 px-6 py-5 md:flex-row md:items-start md:justify-between">
      <div className="flex min-w-0 max-w-3xl flex-col gap-y-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Text size="small" leading="compact" weight="plus" asChild>
            <h3>{t(`reconciliation.code.${code}`)}</h3>
          </Text>
          <StatusBadge color={color}>
            {t(resolved_at ? "reconciliation.status.resolved" : `reconciliation.severity.${severity}`)}
          </StatusBadge>
        </div>
        <Text size="small" className="break-words">
          {wrong}
        </Text>
        {!resolved_at && (
          <div className="border-ui-border-strong border-l-2 pl-3">
            <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
              {t("reconciliation.todo")}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {todo}
            </Text>
          </div>
        )}
        {looked && <Looked looked={looked} />}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <FindingLinks finding={finding} />
          <Text size="xsmall" className="text-ui-fg-subtle">
            {resolved_at
              ? t("reconciliation.was", { from: here(first_seen_at), until: here(resolved_at) })
              : t("reconciliation.since", { moment: here(first_seen_at) })}
          </Text>
        </div>
      </div>
      {!resolved_at && <FindingActions finding={finding} />}
    </li>
  )
}

function Looked({ looked: { at, by, note } }: { looked: NonNullable<BookingFinding["looked"]> }) {
  const { t, language } = useText()
  const values = { name: by ?? t("history.actor.staff"), moment: formatHere(at, language) }
  return (
    <Text size="small" className="bg-ui-bg-subtle text-ui-fg-subtle break-words rounded-md px-3 py-2">
      {note ? t("reconciliation.looked_note", { ...values, note }) : t("reconciliation.looked", values)}
    </Text>
  )
}
