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

type RenderedProps<Values extends FieldValues, Name extends FieldPath<Values>> = FieldProps<Values, Name> & {
  children: (field: ControllerRenderProps<Values, Name>) => ReactElement
}

/** A labelled control of a form with its hint and its error, as the dashboard's forms have them. */
export function Field<Values extends FieldValues, Name extends FieldPath<Values>>({
  children,
  ...props
}: RenderedProps<Values, Name>) {
  return <FieldFrame {...props}>{(field) => <Form.Control>{children(field)}</Form.Control>}</FieldFrame>
}

/** The same for a control of several parts: it puts the label on one of them by a `Form.Control` of its own. */
export function FieldFrame<Values extends FieldValues, Name extends FieldPath<Values>>({
  children,
  label,
  hint,
  optional,
  ...controller
}: RenderedProps<Values, Name>) {
  return (
    <Form.Field
      {...controller}
      render={({ field }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          {children(field)}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
