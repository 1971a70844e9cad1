import { useTexts } from "../language/language-context"
import { OptionGroup } from "./option-group"
import type { QuestionFieldProps } from "./question-field"
import { TakeBack } from "./take-back"
import { questionTexts } from "./texts"

/** Yes, no, or no answer yet: a lone box could not tell the last two apart. */
export function YesNoAnswer({ value, onChange, ...field }: QuestionFieldProps) {
  const t = useTexts(questionTexts)
  const options = [
    { key: "yes", label: t("yes"), checked: value === true, choose: () => onChange(true) },
    { key: "no", label: t("no"), checked: value === false, choose: () => onChange(false) },
  ]
  return (
    <OptionGroup type="radio" options={options} {...field}>
      <TakeBack {...field} value={value} onChange={onChange} />
    </OptionGroup>
  )
}
