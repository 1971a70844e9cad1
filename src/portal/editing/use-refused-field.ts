import { useEffect } from "react"
import type { UseFormReturn } from "react-hook-form"
import type { Draft } from "./draft"
import type { RefusedField } from "./refused-field"

/** Puts the shop's refusal of one field at that field, and the focus with it. */
export function useRefusedField({ setError }: Pick<UseFormReturn<Draft>, "setError">, refused: RefusedField | null) {
  const { field, message } = refused ?? {}
  useEffect(() => {
    if (field && message) setError(field, { type: "refused", message }, { shouldFocus: true })
  }, [field, message, setError])
}
