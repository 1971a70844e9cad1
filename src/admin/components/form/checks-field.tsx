import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import type { FieldPath, FieldValues } from "react-hook-form"
import { FieldFrame, type FieldProps } from "./field"

type ChecksFieldProps<Values extends FieldValues, Name extends FieldPath<Values>> = FieldProps<Values, Name> & {
  options: { value: string; label: string; disabled?: boolean }[]
}

/** Any of several; what the field holds is the list of those that are ticked. */
export function ChecksField<Values extends FieldValues, Name extends FieldPath<Values>>({
  options,
  ...field
}: ChecksFieldProps<Values, Name>) {
  const id = useId()
  return (
    <FieldFrame {...field}>
      {({ value, onChange }) => {
        const chosen: string[] = value
        const tick = (one: string, on: boolean) => onChange(on ? [...chosen, one] : chosen.filter((it) => it !== one))
        return (
          <fieldset aria-label={field.label} className="flex flex-col gap-y-2">
            {options.map((option) => (
              <div key={option.value} className="flex items-center gap-x-2">
                <Checkbox
                  id={`${id}-${option.value}`}
                  checked={option.disabled || chosen.includes(option.value)}
                  disabled={option.disabled}
                  onCheckedChange={(on) => tick(option.value, on === true)}
                />
                <Label htmlFor={`${id}-${option.value}`} size="small">
                  {option.label}
                </Label>
              </div>
            ))}
          </fieldset>
        )
      }}
    </FieldFrame>
  )
}
