import { Field } from "../../controls/field"
import { CountryField } from "../../editing/country-field"
import { OWN_DATA } from "../../editing/person-form"
import { ADDRESS_FIELDS, type PersonField, type PersonValues } from "../../editing/person-values"
import { editingTexts } from "../../editing/texts"
import { useTexts } from "../../language/language-context"
import { formTexts } from "./texts"
import type { FieldErrors } from "./use-form-errors"

type BookerFieldsProps = { booker: PersonValues; onChange: (booker: PersonValues) => void; errors: FieldErrors }

/** Who books: our mails go there. A postal address is for those who want one on their invoice. */
export function BookerFields({ booker, onChange, errors }: BookerFieldsProps) {
  const t = useTexts(editingTexts)
  const say = useTexts(formTexts)
  const field = (name: PersonField) => ({
    label: t(name),
    autoComplete: OWN_DATA[name],
    value: booker[name],
    error: errors.sentence(`booker.${name}`) ?? undefined,
    onBlur: () => errors.leave(`booker.${name}`),
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...booker, [name]: target.value }),
  })
  return (
    <>
      <div className="field-row">
        <Field {...field("first_name")} />
        <Field {...field("last_name")} />
      </div>
      <div className="field-row">
        <Field {...field("email")} type="email" inputMode="email" hint={say("email_hint")} />
        <Field {...field("phone")} type="tel" label={`${t("phone")} ${say("optional")}`} hint={t("phone_hint")} />
      </div>
      <details className="address" open={ADDRESS_FIELDS.some((name) => booker[name] !== "")}>
        <summary>{say("address")}</summary>
        <Field {...field("company")} />
        <Field {...field("address_1")} />
        <Field {...field("address_2")} />
        <div className="field-row field-row-place">
          <Field {...field("postal_code")} />
          <Field {...field("city")} />
        </div>
        <CountryField {...field("country_code")} />
      </details>
    </>
  )
}
