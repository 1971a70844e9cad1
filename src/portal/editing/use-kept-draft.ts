import { useEffect, useState } from "react"
import type { FieldValues, Path, UseFormReturn } from "react-hook-form"
import { tabDrafts } from "./tab-drafts"

type KeptDraft = {
  /** Whether the form began with what was typed before. */
  restored: boolean
  forget: () => void
}

/** Keeps what is typed into a form, and begins with what was typed before and not saved. */
export function useKeptDraft<Values extends FieldValues>(
  { watch, setValue, getValues }: Pick<UseFormReturn<Values>, "watch" | "setValue" | "getValues">,
  number: string,
  form: string
): KeptDraft {
  const [kept] = useState(() => tabDrafts.read(number, form))
  useEffect(() => {
    for (const [path, value] of Object.entries(kept ?? {})) {
      setValue(path as Path<Values>, value as never, { shouldDirty: true, shouldValidate: true })
    }
  }, [kept, setValue])
  useEffect(() => {
    const { unsubscribe } = watch((_, { name }) => {
      if (name) tabDrafts.keep(number, form, name, getValues(name) ?? null)
    })
    return unsubscribe
  }, [watch, getValues, number, form])
  return { restored: kept !== null, forget: () => tabDrafts.forget(number, form) }
}
