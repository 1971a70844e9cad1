import type { InputHTMLAttributes } from "react"
import type { AnswerValue, EventQuestion } from "../../client"
import { QuestionControl } from "./question-control"
import type { QuestionFieldProps } from "./question-field"

/** An answer of one line: a text, number, date, telephone number or e-mail address. */
export function LineAnswer({ question, value, onChange, onBlur, error, readOnly }: QuestionFieldProps) {
  return (
    <QuestionControl question={question} error={error}>
      {(attributes) => (
        <input
          {...attributes}
          {...inputOf(question)}
          readOnly={readOnly}
          value={typeof value === "string" || typeof value === "number" ? value : ""}
          onChange={({ target }) => onChange(read(question, target.value))}
          onBlur={onBlur}
        />
      )}
    </QuestionControl>
  )
}

function read({ format }: EventQuestion, typed: string): AnswerValue {
  if (typed === "") return null
  return format === "number" ? Number(typed) : typed
}

function inputOf({ format, limits }: EventQuestion): InputHTMLAttributes<HTMLInputElement> {
  const { min, max, max_length } = limits
  if (format === "number") return { type: "number", inputMode: "decimal", step: "any", min, max }
  if (format === "date") return { type: "date", min, max }
  if (format === "phone") return { type: "tel", autoComplete: "off" }
  if (format === "email") return { type: "email", inputMode: "email", autoComplete: "off" }
  return { type: "text", maxLength: max_length, autoComplete: "off" }
}
