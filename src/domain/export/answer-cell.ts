import type { AnswerValue } from "../question/answer-value"
import type { QuestionFormat } from "../question/format"
import type { ShownQuestion } from "../question/shown-question"
import { type Cell, textCell } from "./cell"
import type { ColumnFormat } from "./column"

const FORMATS: Partial<Record<QuestionFormat, ColumnFormat>> = { number: "number", date: "date" }

/** How the column of a question's answers is shown. */
export function answerFormat(format: QuestionFormat): ColumnFormat {
  return FORMATS[format] ?? "text"
}

/** An answer as people read it: choices by their labels, several one after the other. */
export function answerCell(
  { format, options }: Pick<ShownQuestion, "format" | "options">,
  value: AnswerValue,
  words: { yes: string; no: string }
): Cell {
  if (value === null || typeof value === "number") return value
  if (typeof value === "boolean") return value ? words.yes : words.no
  if (format === "date" && typeof value === "string") return dayOf(value)
  if (format === "country" && typeof value === "string") return textCell(value.toUpperCase())
  const labels = [value].flat().map((one) => options.find((option) => option.value === one)?.label ?? one)
  return textCell(labels.join("; "))
}

function dayOf(value: string): Cell {
  const day = new Date(`${value}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? textCell(value) : day
}
