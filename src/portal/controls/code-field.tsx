import type { ComponentProps } from "react"
import { Field } from "./field"

type CodeFieldProps = Pick<ComponentProps<typeof Field>, "label" | "error" | "onKeyDown"> & {
  value: string
  onType: (typed: string) => void
}

/** A promotion code as it is typed: nothing corrects or completes it. */
export function CodeField({ onType, ...field }: CodeFieldProps) {
  return (
    <Field
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={100}
      onChange={({ target }) => onType(target.value)}
      {...field}
    />
  )
}
