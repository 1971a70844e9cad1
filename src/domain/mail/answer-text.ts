import type { LogValue } from "../change-log/field-change"
import type { ShownQuestion } from "../question/shown-question"
import { HIDDEN, shownValue } from "./mask"
import type { Translate } from "./translate"

/** An answer as a mail may show it: options by their labels, sensitive ones not at all (SPEC P11). Empty: no answer. */
export function answerText(question: ShownQuestion, value: LogValue, t: Translate): string {
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return ""
  if (question.sensitive) return HIDDEN
  if (question.format === "file") return t("answer.file")
  if (typeof value === "boolean") return t(value ? "answer.yes" : "answer.no")
  if (question.format === "email" || question.format === "phone") return shownValue(question.format, value)
  const labels = new Map(question.options.map((option) => [option.value, option.label]))
  return [value]
    .flat()
    .map((one) => labels.get(String(one)) ?? String(one))
    .join(", ")
}
