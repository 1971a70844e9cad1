import { QuestionControl } from "./question-control"
import type { QuestionFieldProps } from "./question-field"

/** An answer of several lines. */
export function LongTextAnswer({ question, value, onChange, onBlur, error, readOnly }: QuestionFieldProps) {
  return (
    <QuestionControl question={question} error={error}>
      {(attributes) => (
        <textarea
          {...attributes}
          rows={4}
          maxLength={question.limits.max_length}
          readOnly={readOnly}
          value={typeof value === "string" ? value : ""}
          onChange={({ target }) => onChange(target.value || null)}
          onBlur={onBlur}
        />
      )}
    </QuestionControl>
  )
}
