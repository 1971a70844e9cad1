import { Combobox } from "@medusajs/dashboard/components"
import { useState } from "react"
import type { FieldPath, FieldValues } from "react-hook-form"
import { useText } from "../../lib/text/use-text"
import { zoneOptions } from "../../lib/time/zones"
import { Field, type FieldProps } from "./field"

/** An IANA zone, found by typing a part of its name. */
export function ZoneField<Values extends FieldValues, Name extends FieldPath<Values>>(props: FieldProps<Values, Name>) {
  const { t } = useText()
  const [options] = useState(() => zoneOptions(new Date()))
  return (
    <Field rules={{ required: t("form.required") }} {...props}>
      {({ value, onChange, onBlur, name, ref }) => (
        <Combobox ref={ref} name={name} onBlur={onBlur} options={options} value={value} onChange={onChange} />
      )}
    </Field>
  )
}
