import type { FieldPath, FieldValues } from "react-hook-form"
import { areSeats } from "../../lib/seats"
import { useText } from "../../lib/text/use-text"
import type { FieldProps } from "../form/field"
import { TextField } from "../form/text-field"

/** A number of seats; empty means unlimited. */
export function SeatsField<Values extends FieldValues, Name extends FieldPath<Values>>(
  props: Omit<FieldProps<Values, Name>, "rules">
) {
  const { t } = useText()
  return (
    <TextField
      {...props}
      inputMode="numeric"
      placeholder={t("seats.unlimited_placeholder")}
      rules={{ validate: (text) => areSeats(text) || t("form.whole_number") }}
    />
  )
}
