import { useId } from "react"
import { describedBy, FieldNotes } from "../controls/field"
import type { QuestionFieldProps } from "./question-field"
import { QuestionLabel } from "./question-label"

type SelectProps = QuestionFieldProps & { options: { value: string; label: string }[] }

/** One of a list that would be too long to be seen at once. */
export function DropdownAnswer(props: QuestionFieldProps) {
  return <SelectAnswer {...props} options={props.question.options} />
}

export function SelectAnswer({ question, value, onChange, onBlur, error, readOnly, options }: SelectProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        <QuestionLabel question={question} />
      </label>
      <select
        id={id}
        {...describedBy(id, error, question.help)}
        required={question.required}
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
      <FieldNotes id={id} error={error} hint={question.help} />
    </div>
  )
}
