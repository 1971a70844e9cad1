import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useSearchParams } from "react-router-dom"

type SegmentsProps<Value extends string> = {
  /** The parameter of the address that holds the choice. */
  name: string
  label: string
  value: Value
  options: { value: Value; label: string; badge?: ReactNode }[]
}

/** One choice of a few, above a list. It lives in the address, so that it can be bookmarked and goes back with "back". */
export function Segments<Value extends string>({ name, label, value, options }: SegmentsProps<Value>) {
  const [, setParams] = useSearchParams()
  const choose = (chosen: Value) =>
    setParams((params) => {
      params.set(name, chosen)
      params.delete("offset")
      return params
    })
  return (
    <div role="tablist" aria-label={label} className="bg-ui-bg-component flex w-fit gap-x-0.5 rounded-lg p-0.5">
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="tab"
          aria-selected={option.value === value}
          onClick={() => choose(option.value)}
          className={clx(
            "txt-compact-small-plus text-ui-fg-subtle focus-visible:shadow-borders-focus rounded-md px-3 py-1 outline-none transition-fg",
            option.value === value && "bg-ui-bg-base text-ui-fg-base shadow-elevation-card-rest"
          )}
        >
          {option.label}
          {option.badge}
        </button>
      ))}
    </div>
  )
}
