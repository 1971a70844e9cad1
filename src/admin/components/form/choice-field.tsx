import { RadioGroup } from "@medusajs/ui"
import type { FieldPath, FieldValues } from "react-hook-form"
import { Field, type FieldProps } from "./field"

type ChoiceFieldProps<Values extends FieldValues, Name extends FieldPath<Values>> = FieldProps<Values, Name> & {
  options: { value: string; label: string; hint: string }[]
  /** Shown as chosen until somebody chooses. */
  shown?: string
}

/** One of a few ways, each explained. */
export function ChoiceField<Values extends FieldValues, Name extends FieldPath<Values>>({
  options,
  shown,
  ...field
}: ChoiceFieldProps<Values, Name>) {
  return (
    <Field {...field}>
      {({ value, onChange, ref, name }) => (
        <RadioGroup
          ref={ref}
          name={name}
          value={value || shown}
          onValueChange={onChange}
          className="grid gap-2 md:grid-cols-2"
        >
          {options.map((option) => (
            <RadioGroup.ChoiceBox
              key={option.value}
              value={option.value}
              label={option.label}
              description={option.hint}
            />
          ))}
        </RadioGroup>
      )}
    </Field>
  )
}
