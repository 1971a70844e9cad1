import { OptionGroup } from "./option-group"
import type { QuestionFieldProps } from "./question-field"
import { TakeBack } from "./take-back"

/** One of several, all to be seen. */
export function ChoiceAnswer({ value, onChange, ...field }: QuestionFieldProps) {
  const options = field.question.options.map((option) => ({
    key: option.value,
    label: option.label,
    checked: value === option.value,
    choose: () => onChange(option.value),
  }))
  return (
    <OptionGroup type="radio" options={options} {...field}>
      <TakeBack {...field} value={value} onChange={onChange} />
    </OptionGroup>
  )
}
