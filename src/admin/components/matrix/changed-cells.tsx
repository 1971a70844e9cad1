import { Text } from "@medusajs/ui"
import type { RuleChange } from "../../../domain/policy/change-field-rules"
import { fieldLabel } from "../../lib/field-label"
import { nameOfCell } from "../../lib/matrix/matrix"
import { ruleText } from "../../lib/text/rule-text"
import { useText } from "../../lib/text/use-text"
import type { MatrixTable } from "./matrix-table"

/** The differences, one line each: which field of which tickets, what it was, what it will be. */
export function ChangedCells({ changes, event, questions, stored }: MatrixTable & { changes: RuleChange[] }) {
  const { t, language } = useText()
  const words = { t, language, zone: event.timezone }
  return (
    <ul className="mx-6 mt-4 flex max-h-72 flex-col gap-y-2 overflow-auto">
      {changes.map(({ rule, ...cell }) => {
        const type = event.ticket_types.find(({ id }) => id === cell.ticket_type_id)
        return (
          <li key={nameOfCell(cell)} className="bg-ui-bg-subtle rounded-lg px-3 py-2">
            <Text size="small" leading="compact" weight="plus">
              {fieldLabel(cell.field, { t, language, questions })} · {type?.title ?? t("matrix.event")}
            </Text>
            <Text size="small" leading="compact" className="mt-1">
              <del className="text-ui-fg-subtle">{ruleText(stored.get(nameOfCell(cell)) ?? null, words)}</del>{" "}
              <span aria-hidden>→</span> <ins className="no-underline">{ruleText(rule, words)}</ins>
            </Text>
          </li>
        )
      })}
    </ul>
  )
}
