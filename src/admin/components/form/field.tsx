import { Form } from "@medusajs/dashboard/components"
import type { ReactElement } from "react"
import type { Control, ControllerRenderProps, FieldPath, FieldValues, UseControllerProps } from "react-hook-form"

export type FieldProps<Values extends FieldValues, Name extends FieldPath<Values>> = {
  control: Control<Values>
  name: Name
  label: string
  hint?: string
  optional?: boolean
  rules?: UseControllerProps<Values, Name>["rules"]
}

type Render<Values extends FieldValues, Name extends FieldPath<Values>> = (
  field: ControllerRenderProps<Values, Name>
) => ReactElement

/** A labelled control of a form with its hint and its error, as the dashboard's forms have them. */
export function Field<Values extends FieldValues, Name extends FieldPath<Values>>({
  children,
  label,
  hint,
  optional,
  ...controller
}: FieldProps<Values, Name> & { children: Render<Values, Name> }) {
  return (
    <Form.Field
      {...controller}
      render={({ field }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.Control>{children(field)}</Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
