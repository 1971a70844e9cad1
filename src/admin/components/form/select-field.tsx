import { Form } from "@medusajs/dashboard/components"
import { Select } from "@medusajs/ui"
import type { FieldPath, FieldValues } from "react-hook-form"
import { FieldFrame, type FieldProps } from "./field"

type SelectFieldProps<Values extends FieldValues, Name extends FieldPath<Values>> = FieldProps<Values, Name> & {
  options: { value: string; label: string; disabled?: boolean }[]
  placeholder?: string
  /** What else a choice brings along. */
  onChosen?: (value: string) => void
}

export function SelectField<Values extends FieldValues, Name extends FieldPath<Values>>({
  options,
  placeholder,
  onChosen,
  ...field
}: SelectFieldProps<Values, Name>) {
  return (
    <FieldFrame {...field}>
      {({ value, onChange, ref, name }) => (
        <Select
          name={name}
          value={value}
          onValueChange={(chosen) => {
            onChange(chosen)
            onChosen?.(chosen)
          }}
        >
          <Form.Control>
            <Select.Trigger ref={ref} className="h-auto min-h-8 text-left">
              <Select.Value placeholder={placeholder} />
            </Select.Trigger>
          </Form.Control>
          <Select.Content>
            {options.map((option) => (
              <Select.Item key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </FieldFrame>
  )
}
