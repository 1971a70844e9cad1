import type { LogValue } from "../../../domain/change-log/field-change"
import type { Change } from "../contract/change"
import type { TextKey, Translate } from "../text/use-text"
import { type HistoryReader, historyValue } from "./history-value"
import { ACTIONS, FIELDS } from "./known-words"
import { DEFINITION, questionParts } from "./question-parts"

/** "Ada Berg edited the booking." */
export function historySentence({ action, actor }: Pick<Change, "action" | "actor">, t: Translate): string {
  const who = actor.name ?? t(`history.actor.${actor.type}`)
  const known = ACTIONS[action]
  return known ? t(known, { who }) : t("history.action.other", { who, action })
}

/** Counters of the machinery; the sentence above them says what they mean. */
const MACHINERY = ["token_generation", "version"]

/** One field before and after, each as people read it; `whose` is empty for the booking or event itself. */
export type ChangeLine = { key: string; whose: string; field: string; before: string; after: string }

export function changeLines(
  { changes }: Pick<Change, "changes">,
  subjects: ReadonlyMap<string, string>,
  reader: HistoryReader
): ChangeLine[] {
  const told = changes.filter(({ field }) => !MACHINERY.includes(field))
  return told.flatMap(({ subject, field, before, after }) =>
    parts(field, before, after).map((part) => ({
      key: `${subject}.${field}.${part.field}`,
      whose: subjects.get(subject) ?? "",
      field: fieldName(part.field, reader),
      before: historyValue(part.field, part.before, reader),
      after: historyValue(part.field, part.after, reader),
    }))
  )
}

function fieldName(field: string, { t, names }: HistoryReader): string {
  if (POLICY_FIELDS.includes(field)) return t(`policy.${field}` as TextKey)
  const [of = "", part = ""] = field.split("/")
  const question = names?.questions.get(of)
  const definition = DEFINITION[part]
  if (question) return definition ? `${question.label}: ${t(definition)}` : question.label
  const cell = names?.cell?.(field)
  if (cell) return cell
  const known = FIELDS[field]
  return known ? t(known) : field
}

const POLICY_FIELDS = ["edit_until", "rename_until", "rebooking", "rebook_until", "edit_attended", "closes_with_event"]

type Part = { field: string; before: LogValue; after: LogValue }

/** A policy is logged as one field; people want to know which of its deadlines changed. */
function parts(field: string, before: LogValue, after: LogValue): Part[] {
  const definition = asRecord(after)
  if (field.startsWith("question:") && definition.format)
    return questionParts(field, before === null ? null : asRecord(before), definition)
  if (field !== "policy") return [{ field, before, after }]
  const [old, now] = [asRecord(before), asRecord(after)]
  return POLICY_FIELDS.map((name) => ({ field: name, before: old[name] ?? null, after: now[name] ?? null })).filter(
    (part) => JSON.stringify(part.before) !== JSON.stringify(part.after)
  )
}

function asRecord(value: LogValue): Record<string, LogValue> {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {}
}
