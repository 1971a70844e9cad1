import type { UseFormReturn } from "react-hook-form"
import { Field } from "../controls/field"
import { useTexts } from "../language/language-context"
import { CountryField } from "./country-field"
import type { PersonError } from "./person-errors"
import { ADDRESS_FIELDS, NAME_FIELDS, type PersonField, type PersonValues } from "./person-values"
import { editingTexts } from "./texts"

/** What a browser may fill in, for one's own data only (WCAG 1.3.5); other people's are not the browser's owner. */
const OWN: Record<PersonField, string> = {
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
  form: UseFormReturn<PersonValues>
  /** Whether the fields are the customer's own. */
  own: boolean
  locked: readonly PersonField[]
  /** Keeps the postal address folded until it is wanted. */
  foldAddress: boolean
  emailHint: string | null
}

/** The fields of one person. */
export function PersonForm({ form, own, locked, foldAddress, emailHint }: PersonFormProps) {
  const t = useTexts(editingTexts)
  const { errors } = form.formState
  const field = (name: PersonField) => {
    const error = errors[name]?.type as PersonError | undefined
    return {
      label: t(name),
      autoComplete: own ? OWN[name] : "off",
      readOnly: locked.includes(name),
      error: error && t(error),
      ...form.register(name),
    }
  }
  const open = ADDRESS_FIELDS.filter((name) => !locked.includes(name))
  return (
    <>
      <div className="field-row">
        {NAME_FIELDS.map((name) => (
          <Field key={name} {...field(name)} />
        ))}
      </div>
      {!locked.includes("email") && (
        <div className="field-row">
          <Field {...field("email")} type="email" inputMode="email" hint={emailHint} />
          <Field {...field("phone")} type="tel" hint={t("phone_hint")} />
        </div>
      )}
      {open.length > 0 && (
        <details className="address" open={!foldAddress}>
          <summary>{t("address")}</summary>
          <Field {...field("company")} />
          <Field {...field("address_1")} />
          <Field {...field("address_2")} />
          <div className="field-row field-row-place">
            <Field {...field("postal_code")} />
            <Field {...field("city")} />
          </div>
          <CountryField {...field("country_code")} />
        </details>
      )}
    </>
  )
}
