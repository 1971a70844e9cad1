import { type InputHTMLAttributes, useId } from "react"
import type { AnswerValue, EventQuestion } from "../../client"
import { describedBy, FieldNotes } from "../controls/field"
import type { QuestionFieldProps } from "./question-field"
import { QuestionLabel } from "./question-label"

/** An answer of one line: a text, number, date, telephone number or e-mail address. */
export function LineAnswer({ question, value, onChange, onBlur, error, readOnly }: QuestionFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        <QuestionLabel question={question} />
      </label>
      <input
        id={id}
        {...describedBy(id, error, question.help)}
        {...inputOf(question)}
        required={question.required}
        readOnly={readOnly}
        value={typeof value === "string" || typeof value === "number" ? value : ""}
        onChange={({ target }) => onChange(read(question, target.value))}
        onBlur={onBlur}
      />
      <FieldNotes id={id} error={error} hint={question.help} />
    </div>
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
