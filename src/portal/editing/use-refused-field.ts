import { type RefObject, useEffect } from "react"
import type { UseFormReturn } from "react-hook-form"
import type { Draft } from "./draft"
import type { RefusedField } from "./refused-field"

type Refused = {
  form: Pick<UseFormReturn<Draft>, "setError">
  element: RefObject<HTMLFormElement>
  refused: RefusedField | null
}

/** Puts the shop's refusal of one field at that field, and the focus with it. True where there is such a field. */
export function useRefusedField({ form: { setError }, element, refused }: Refused): boolean {
  const { field, message } = refused ?? {}
  useEffect(() => {
    if (!field || !message) return
    setError(field, { type: "refused", message })
    focusFirst(element.current, "[aria-invalid=true]")
  }, [field, message, setError, element])
  return refused !== null
}

export function focusFirst(form: HTMLElement | null, selector: string): void {
  form?.querySelector<HTMLElement>(selector)?.focus()
}
