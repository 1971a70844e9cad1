import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import type { Control } from "react-hook-form"
import type { AdminBooking } from "../../lib/contract/booking"
import { fieldLabel } from "../../lib/field-label"
import { type GrantForm, grantableFields } from "../../lib/grant-form"
import { useText } from "../../lib/text/use-text"
import { FieldFrame } from "../form/field"

type GrantedFieldsProps = { control: Control<GrantForm>; booking: AdminBooking }

/** Which fields are opened, whatever the event's matrix says of them. */
export function GrantedFields({ control, booking }: GrantedFieldsProps) {
  const { t, language } = useText()
  const id = useId()
  const { data, questions } = grantableFields(booking)
  const offered = [
    ...data.map((field) => ({ field, label: fieldLabel(field, { t, language, questions: [] }) })),
    ...questions,
  ]
  return (
    <FieldFrame
      control={control}
      name="fields"
      label={t("grant.fields")}
      rules={{ validate: (fields, form) => form.what === "all" || fields.length > 0 || t("grant.no_fields") }}
    >
      {({ value, onChange }) => (
        <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
          {offered.map(({ field, label }) => (
            <div key={field} className="flex items-center gap-x-2">
              <Checkbox
                id={`${id}-${field}`}
                checked={value.includes(field)}
                onCheckedChange={(on) =>
                  onChange(on === true ? [...value, field] : value.filter((one) => one !== field))
                }
              />
              <Label htmlFor={`${id}-${field}`} size="small">
                {label}
              </Label>
            </div>
          ))}
        </div>
      )}
    </FieldFrame>
  )
}
