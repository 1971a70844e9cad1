import { useCallback, useRef, useState } from "react"
import { tabDrafts } from "./tab-drafts"

const PATH = "value"

export type ChangeValue<T> = (next: (value: T) => T) => void

/** What was chosen in a form of a booking, kept for this tab: a way back and a reload lose nothing. */
export function useKeptValue<T extends object>(
  number: string,
  form: string,
  empty: T
): { value: T; change: ChangeValue<T>; forget: () => void } {
  const [value, setValue] = useState(() => readKept(number, form, empty))
  const newest = useRef(value)
  const change = useCallback<ChangeValue<T>>(
    (next) => {
      newest.current = next(newest.current)
      tabDrafts.keep(number, form, PATH, JSON.stringify(newest.current))
      setValue(newest.current)
    },
    [number, form]
  )
  const forget = useCallback(() => tabDrafts.forget(number, form), [number, form])
  return { value, change, forget }
}

function readKept<T extends object>(number: string, form: string, empty: T): T {
  const kept = tabDrafts.read(number, form)?.[PATH]
  return typeof kept === "string" ? { ...empty, ...JSON.parse(kept) } : empty
}
