import { Input, Textarea } from "@medusajs/ui"
import type { ShownQuestion } from "../../../domain/question/shown-question"
import type { AnswerProps } from "./answer-props"

/** A text, number, date, telephone number or e-mail address. */
export function LineAnswer({ id, question, value, onChange }: AnswerProps) {
  const change = (typed: string) => onChange(typed === "" ? null : question.format === "number" ? Number(typed) : typed)
  return (
    <Input
      id={id}
      autoComplete="off"
      {...kindOf(question)}
      value={typeof value === "string" || typeof value === "number" ? value : ""}
      onChange={({ target }) => change(target.value)}
    />
  )
}

export function LongTextAnswer({ id, question, value, onChange }: AnswerProps) {
  return (
    <Textarea
      id={id}
      rows={3}
      maxLength={question.limits.max_length}
      value={typeof value === "string" ? value : ""}
      onChange={({ target }) => onChange(target.value || null)}
    />
  )
}

function kindOf({ format, limits: { min, max, max_length } }: ShownQuestion) {
  if (format === "number") return { type: "number", step: "any", min, max }
  if (format === "date") return { type: "date", min, max }
  if (format === "phone") return { type: "tel" }
  if (format === "email") return { type: "email" }
  return { type: "text", maxLength: max_length }
}
