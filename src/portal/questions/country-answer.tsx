import { useMemo } from "react"
import { countries } from "../language/country-names"
import { useLanguage } from "../language/language-context"
import { SelectAnswer } from "./dropdown-answer"
import type { QuestionFieldProps } from "./question-field"

/** A country, by its name in the language of the page. */
export function CountryAnswer(props: QuestionFieldProps) {
  const { language } = useLanguage()
  const options = useMemo(() => countries(language).map(({ code, name }) => ({ value: code, label: name })), [language])
  return <SelectAnswer {...props} options={options} />
}
