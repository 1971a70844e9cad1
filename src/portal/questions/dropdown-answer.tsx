import { QuestionControl } from "./question-control"
import type { QuestionFieldProps } from "./question-field"

type SelectProps = QuestionFieldProps & { options: { value: string; label: string }[] }

/** One of a list that would be too long to be seen at once. */
export function DropdownAnswer(props: QuestionFieldProps) {
  return <SelectAnswer {...props} options={props.question.options} />
}

export function SelectAnswer({ question, value, onChange, onBlur, error, readOnly, options }: SelectProps) {
  return (
    <QuestionControl question={question} error={error}>
      {(attributes) => (
        <select
          {...attributes}
          disabled={readOnly}
          value={typeof value === "string" ? value : ""}
          onChange={({ target }) => onChange(target.value || null)}
          onBlur={onBlur}
        >
          <option value="" />
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </QuestionControl>
  )
}
