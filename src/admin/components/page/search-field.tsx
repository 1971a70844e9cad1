import { Input } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useSearchParams } from "react-router-dom"
import { useSettled } from "../../lib/use-settled"

const SETTLED_MS = 300

/** What is looked for, in the address as `q`, once nobody types any more. A scanner ends with Enter, which changes nothing. */
export function SearchField({ q = "", label }: { q?: string | undefined; label: string }) {
  const [, setParams] = useSearchParams()
  const [typed, setTyped] = useState(q)
  const settled = useSettled(typed, SETTLED_MS)
  useEffect(() => {
    setParams(
      (params) => {
        if (settled) params.set("q", settled)
        else params.delete("q")
        return params
      },
      { replace: true }
    )
  }, [settled, setParams])
  return (
    <Input
      type="search"
      size="small"
      className="w-56"
      aria-label={label}
      placeholder={label}
      value={typed}
      maxLength={200}
      onChange={({ target }) => setTyped(target.value)}
    />
  )
}
