import { forwardRef, type SelectHTMLAttributes, useId, useMemo } from "react"
import { describedBy, FieldNotes } from "../controls/field"
import { countries } from "../language/country-names"
import { useLanguage } from "../language/language-context"

type CountryFieldProps = SelectHTMLAttributes<HTMLSelectElement> & {
  label: string
  error?: string | undefined
  readOnly?: boolean
}

/** A choice of country, by its name in the language of the page. */
export const CountryField = forwardRef<HTMLSelectElement, CountryFieldProps>(
  ({ label, error, readOnly: _, ...select }, ref) => {
    const id = useId()
    const { language } = useLanguage()
    const choices = useMemo(() => countries(language), [language])
    return (
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <select ref={ref} id={id} {...describedBy(id, error)} {...select}>
          <option value="" />
          {choices.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <FieldNotes id={id} error={error} />
      </div>
    )
  }
)
