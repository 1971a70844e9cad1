import { useId } from "react"
import { describedBy, FieldNotes } from "../controls/field"
import type { QuestionFieldProps } from "./question-field"
import { QuestionLabel } from "./question-label"

/** An answer of several lines. */
export function LongTextAnswer({ question, value, onChange, onBlur, error, readOnly }: QuestionFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        <QuestionLabel question={question} />
      </label>
      <textarea
        id={id}
        rows={4}
        {...describedBy(id, error, question.help)}
        maxLength={question.limits.max_length}
        required={question.required}
        readOnly={readOnly}
        value={typeof value === "string" ? value : ""}
        onChange={({ target }) => onChange(target.value || null)}
        onBlur={onBlur}
      />
      <FieldNotes id={id} error={error} hint={question.help} />
    </div>
  )
}
