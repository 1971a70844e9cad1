import type { LogValue } from "../../../domain/change-log/field-change"
import type { TextKey } from "../text/use-text"

type Part = { field: string; before: LogValue; after: LogValue }
type Logged = Record<string, LogValue>

/** What of a question's definition is told, when it changes. */
export const DEFINITION: Record<string, TextKey> = {
  texts: "history.question.texts",
  required: "question.required",
  sensitive: "question.sensitive",
  options: "question.options",
  limits: "history.question.limits",
  ticket_type_ids: "ticket_type.plural",
  rank: "history.question.rank",
  archived: "history.question.archived",
}

/** A question's definition was logged as a whole; people want to know what of it changed. Of a new one: its words. */
export function questionParts(field: string, before: Logged | null, after: Logged): Part[] {
  const told = before ? Object.keys(DEFINITION) : ["texts"]
  return told
    .map((part) => ({
      field: `${field}/${part}`,
      before: wordsOf(part, before?.[part] ?? null),
      after: wordsOf(part, after[part] ?? null),
    }))
    .filter((part) => JSON.stringify(part.before) !== JSON.stringify(part.after))
}

/** Texts by their labels, a rank as a place that counts from one. */
function wordsOf(part: string, value: LogValue): LogValue {
  if (part === "rank" && typeof value === "number") return value + 1
  if (part !== "texts" || value === null || typeof value !== "object" || Array.isArray(value)) return value
  return Object.entries(value).map(([language, wording]) => {
    const label = wording !== null && typeof wording === "object" && !Array.isArray(wording) ? wording.label : null
    return `${language.toUpperCase()}: ${String(label ?? "")}`
  })
}
