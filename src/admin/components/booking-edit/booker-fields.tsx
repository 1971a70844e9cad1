import { CountrySelect } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import type { BookingForm } from "../../lib/booking-form"
import { useText } from "../../lib/text/use-text"
import { Field } from "../form/field"
import { TextField } from "../form/text-field"
import { useEmailRule } from "../form/use-email-rule"

export function BookerFields() {
  const { t } = useText()
  const { control } = useFormContext<BookingForm>()
  const email = useEmailRule()
  return (
    <section className="flex flex-col gap-y-3">
      <Heading level="h2">{t("booking.booker")}</Heading>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <TextField control={control} name="booker.first_name" label={t("person.first_name")} />
        <TextField control={control} name="booker.last_name" label={t("person.last_name")} />
        <TextField
          control={control}
          name="booker.email"
          type="email"
          label={t("person.email")}
          rules={{ ...email, required: t("form.required") }}
        />
        <TextField control={control} name="booker.phone" type="tel" label={t("person.phone")} maxLength={50} />
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
