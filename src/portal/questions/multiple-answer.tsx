import { OptionGroup } from "./option-group"
import type { QuestionFieldProps } from "./question-field"

/** As many of several as apply. */
export function MultipleAnswer({ value, onChange, ...field }: QuestionFieldProps) {
  const chosen = Array.isArray(value) ? value : []
  const options = field.question.options.map((option) => {
    const checked = chosen.includes(option.value)
    const next = checked ? chosen.filter((one) => one !== option.value) : [...chosen, option.value]
    return {
      key: option.value,
      label: option.label,
      checked,
      choose: () => onChange(next.length > 0 ? next : null),
    }
  })
  return <OptionGroup type="checkbox" options={options} {...field} />
}
