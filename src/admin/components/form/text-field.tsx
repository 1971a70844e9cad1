import { Input, Textarea } from "@medusajs/ui"
import type { FieldPath, FieldValues } from "react-hook-form"
import { Field, type FieldProps } from "./field"

type TextFieldProps<Values extends FieldValues, Name extends FieldPath<Values>> = FieldProps<Values, Name> & {
  type?: "text" | "email" | "tel"
  inputMode?: "numeric" | "decimal"
  placeholder?: string
  maxLength?: number
}

export function TextField<Values extends FieldValues, Name extends FieldPath<Values>>({
  type = "text",
  inputMode,
  placeholder,
  maxLength = 200,
  ...field
}: TextFieldProps<Values, Name>) {
  const attributes = { type, inputMode, placeholder, maxLength, autoComplete: "off" }
  return <Field {...field}>{(bound) => <Input {...attributes} {...bound} value={bound.value ?? ""} />}</Field>
}

export function LongTextField<Values extends FieldValues, Name extends FieldPath<Values>>({
  rows = 4,
  ...field
}: FieldProps<Values, Name> & { rows?: number }) {
  return <Field {...field}>{(bound) => <Textarea rows={rows} {...bound} value={bound.value ?? ""} />}</Field>
}
