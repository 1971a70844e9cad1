import { Input } from "@medusajs/ui"
import type { FieldPath, FieldValues } from "react-hook-form"
import { useText } from "../../lib/text/use-text"
import { fromLocalInput, toLocalInput } from "../../lib/time/local-input"
import { Field, type FieldProps } from "./field"

/** When something happened in the shop: by the clock of this browser, and not in the future. */
export function LocalTimeField<Values extends FieldValues, Name extends FieldPath<Values>>(
  props: FieldProps<Values, Name>
) {
  const { t } = useText()
  return (
    <Field rules={{ validate: (text: string) => fromLocalInput(text) !== null || t("form.required") }} {...props}>
      {(bound) => <Input type="datetime-local" max={toLocalInput(new Date())} {...bound} value={bound.value ?? ""} />}
    </Field>
  )
}
