import { type ReactNode, useId } from "react"
import { describedBy, FieldNotes } from "../controls/field"
import type { QuestionFieldProps } from "./question-field"
import { QuestionLabel } from "./question-label"

type Option = { key: string; label: string; checked: boolean; choose: () => void }
type OptionGroupProps = Pick<QuestionFieldProps, "question" | "onBlur" | "error" | "readOnly"> & {
  type: "radio" | "checkbox"
  options: Option[]
  /** Stands after the options. */
  children?: ReactNode
}

/** A question's options below each other, each with a mark of its own. */
export function OptionGroup({ question, type, options, onBlur, error, readOnly, children }: OptionGroupProps) {
  const id = useId()
  const { "aria-describedby": notes, "aria-invalid": invalid } = describedBy(id, error, question.help)
  const role = type === "radio" ? "radiogroup" : "group"
  return (
    <fieldset className="field options" role={role} aria-describedby={notes} disabled={readOnly} onBlur={onBlur}>
      <legend>
        <QuestionLabel question={question} />
      </legend>
      {options.map(({ key, label, checked, choose }) => (
        <label key={key} className="option">
          <input type={type} name={id} checked={checked} aria-invalid={invalid} onChange={choose} /> {label}
        </label>
      ))}
      {children}
      <FieldNotes id={id} error={error} hint={question.help} />
    </fieldset>
  )
}
