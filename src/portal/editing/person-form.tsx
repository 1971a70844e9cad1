import type { UseFormReturn } from "react-hook-form"
import type { FieldMays } from "../api/answers"
import { Field } from "../controls/field"
import { countryName } from "../language/country-names"
import { useLanguage, useTexts } from "../language/language-context"
import { CountryField } from "./country-field"
import type { Draft } from "./draft"
import { isOpen, mayOf } from "./field-rights"
import type { PersonError } from "./person-errors"
import { ADDRESS_FIELDS, NAME_FIELDS, type PersonField, REACH_FIELDS } from "./person-values"
import { editingTexts } from "./texts"

/** What a browser may fill in, for one's own data only (WCAG 1.3.5); other people's are not the browser's owner. */
export const OWN_DATA: Record<PersonField, string> = {
  first_name: "given-name",
  last_name: "family-name",
  email: "email",
  phone: "tel",
  company: "organization",
  address_1: "address-line1",
  address_2: "address-line2",
  postal_code: "postal-code",
  city: "address-level2",
  country_code: "country",
}

type PersonFormProps = {
  form: UseFormReturn<Draft>
  /** Whether the fields are the customer's own. */
  own: boolean
  mays: FieldMays
  /** Keeps the postal address folded until it is wanted. */
  foldAddress: boolean
  /** What is to be said under a field; null: nothing. */
  note: (field: PersonField) => string | null
}

/** The fields of one person, as far as they are not hidden; what may not be changed is shown and locked. */
export function PersonForm({ form, own, mays, foldAddress, note }: PersonFormProps) {
  const t = useTexts(editingTexts)
  const { language } = useLanguage()
  const { errors } = form.formState
  const shown = (fields: readonly PersonField[]) => fields.filter((name) => mayOf(mays, name))
  const field = (name: PersonField) => {
    const error = errors[name]?.type as PersonError | undefined
    return {
      label: t(name),
      autoComplete: own ? OWN_DATA[name] : "off",
      readOnly: !isOpen(mays, name),
      error: error && t(error),
      hint: note(name),
      ...form.register(name),
    }
  }
  const names = shown(NAME_FIELDS)
  const reach = shown(REACH_FIELDS)
  return (
    <>
      {names.length > 0 && (
        <div className="field-row">
          {names.map((name) => (
            <Field key={name} {...field(name)} />
          ))}
        </div>
      )}
      {reach.length > 0 && (
        <div className="field-row">
          {reach.includes("email") && <Field {...field("email")} type="email" inputMode="email" />}
          {reach.includes("phone") && <Field {...field("phone")} type="tel" />}
        </div>
      )}
      {shown(ADDRESS_FIELDS).length > 0 && (
        <details className="address" open={!foldAddress}>
          <summary>{t("address")}</summary>
          <Field {...field("company")} />
          <Field {...field("address_1")} />
          <Field {...field("address_2")} />
          <div className="field-row field-row-place">
            <Field {...field("postal_code")} />
            <Field {...field("city")} />
          </div>
          {isOpen(mays, "country_code") ? (
            <CountryField {...field("country_code")} />
          ) : (
            <Field label={t("country_code")} readOnly value={countryName(form.getValues("country_code"), language)} />
          )}
        </details>
      )}
    </>
  )
}
