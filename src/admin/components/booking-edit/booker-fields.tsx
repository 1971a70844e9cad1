import { CountrySelect } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import type { BookingForm } from "../../lib/booking-form"
import { useText } from "../../lib/text/use-text"
import { Field } from "../form/field"
import { PersonFields } from "../form/person-fields"
import { TextField } from "../form/text-field"

export function BookerFields() {
  const { t } = useText()
  const { control } = useFormContext<BookingForm>()
  return (
    <section className="flex flex-col gap-y-3">
      <Heading level="h2">{t("booking.booker")}</Heading>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <PersonFields at="booker" emailNeeded={t("form.required")} />
        <TextField control={control} name="booker.address.company" label={t("person.company")} />
        <TextField control={control} name="booker.address.address_1" label={t("person.address_1")} />
        <TextField control={control} name="booker.address.address_2" label={t("person.address_2")} />
        <TextField control={control} name="booker.address.postal_code" label={t("person.postal_code")} maxLength={20} />
        <TextField control={control} name="booker.address.city" label={t("person.city")} />
        <Field control={control} name="booker.address.country_code" label={t("person.country")}>
          {({ value, onChange, ref, name }) => (
            <CountrySelect
              ref={ref}
              name={name}
              value={String(value)}
              onChange={(country) => onChange(country ?? "")}
              allowClear
            />
          )}
        </Field>
      </div>
    </section>
  )
}
