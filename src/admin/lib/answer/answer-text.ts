import type { AnswerValue } from "../../../domain/question/answer-value"
import type { ShownQuestion } from "../../../domain/question/shown-question"
import type { Translate } from "../text/use-text"

type Asked = Pick<ShownQuestion, "format" | "options">
type Words = { t: Translate; language: string }

/** An answer as people read it; null where there is none. A file is told by its name, elsewhere. */
export function answerText({ format, options }: Asked, value: AnswerValue, { t, language }: Words): string | null {
  if (value === null || value === "") return null
  if (typeof value === "boolean") return t(value ? "general.yes" : "general.no")
  if (typeof value === "number") return new Intl.NumberFormat(language).format(value)
  const labelOf = (one: string) => options.find((option) => option.value === one)?.label ?? one
  if (Array.isArray(value)) return value.map(labelOf).join(", ")
  if (format === "date")
    return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(day(value))
  if (format === "country") return new Intl.DisplayNames(language, { type: "region" }).of(value.toUpperCase()) ?? value
  return labelOf(value)
}

/** A day without a time: noon UTC is the same day in the formatter's zone. */
function day(date: string): Date {
  return new Date(`${date}T12:00:00Z`)
}
