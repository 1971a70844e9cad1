import type { Cell } from "./cell"
import { textCell } from "./cell"
import type { ColumnOf } from "./column"
import { wallClock } from "./wall-clock"

/** The last change of a booking or a participant: when, by whom, and what it was (SPEC P21, P22). */
export type LastChange = {
  at: Date
  by: "customer" | "staff" | "system"
  /** Of the member of staff; null where nobody knows. */
  name: string | null
  /** What changed, in words of the file's language. */
  fields: readonly string[]
}

/** What somebody changed, in words: master data by name, an answer by its question's, the rest as it was logged. */
export function changedField(
  field: string,
  words: Readonly<Record<string, string>>,
  labels: ReadonlyMap<string, string>
): string {
  const question = field.startsWith("question:") ? labels.get(field.slice("question:".length)) : undefined
  return question ?? words[field] ?? field
}

/** Columns of either file. A booking that nobody changed has nothing in them. */
export const LAST_CHANGE_COLUMNS: readonly ColumnOf<{ last_change: LastChange | null }>[] = [
  {
    key: "changed_at",
    format: "moment",
    width: 18,
    cell: ({ last_change }, { timezone }) => last_change && wallClock(last_change.at, timezone),
  },
  {
    key: "changed_by",
    format: "text",
    width: 22,
    cell: ({ last_change }, { words }) => changedBy(last_change, words.by),
  },
  {
    key: "changed_fields",
    format: "text",
    width: 30,
    cell: ({ last_change }) => textCell(last_change?.fields.join(", ")),
  },
]

function changedBy(change: LastChange | null, words: Record<LastChange["by"], string>): Cell {
  if (!change) return null
  return textCell(change.name ? `${words[change.by]}: ${change.name}` : words[change.by])
}
