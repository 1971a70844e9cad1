import { DatePicker } from "@medusajs/ui"
import type { FieldPath, FieldValues } from "react-hook-form"
import { fromPickerDate, toPickerDate } from "../../lib/time/picker-date"
import { Field, type FieldProps } from "./field"

/** A wall clock of the event: date and time as they are written on its poster. The form's zone says where. */
export function MomentField<Values extends FieldValues, Name extends FieldPath<Values>>(
  props: FieldProps<Values, Name>
) {
  return (
    <Field {...props}>
      {({ value, onChange, ref, name, disabled }) => (
        <DatePicker
          ref={(group) => ref(group && { focus: () => firstPart(group)?.focus() })}
          name={name}
          isDisabled={disabled}
          granularity="minute"
          shouldCloseOnSelect={false}
          modal
          value={toPickerDate(value)}
          onChange={(date) => onChange(fromPickerDate(date))}
        />
      )}
    </Field>
  )
}

/** The picker is a group of parts; a form that finds fault with it sends people to the first of them. */
function firstPart(group: HTMLElement) {
  return group.querySelector<HTMLElement>("[role=spinbutton]")
}
