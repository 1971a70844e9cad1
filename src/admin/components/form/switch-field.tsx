import { Hint, Label, Switch } from "@medusajs/ui"
import { useId } from "react"
import { Controller, type FieldPath, type FieldValues } from "react-hook-form"
import type { FieldProps } from "./field"

/** On or off, with what that means. */
export function SwitchField<Values extends FieldValues, Name extends FieldPath<Values>>({
  control,
  name,
  label,
  hint,
}: Omit<FieldProps<Values, Name>, "rules" | "optional">) {
  const id = useId()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, ref } }) => (
        <div className="flex items-start gap-x-3">
          <Switch ref={ref} id={id} className="mt-0.5 shrink-0" checked={value === true} onCheckedChange={onChange} />
          <div className="flex flex-col">
            <Label htmlFor={id} size="small" weight="plus">
              {label}
            </Label>
            {hint && <Hint>{hint}</Hint>}
          </div>
        </div>
      )}
    />
  )
}
