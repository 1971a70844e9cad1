import { TriangleDownMini } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { type ReactNode, useId, useState } from "react"

/** A part of a card that stays closed, and unread, until somebody wants it. */
export function Disclosure({ label, children }: { label: string; children: ReactNode }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <div className="border-t">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="txt-compact-small-plus text-ui-fg-subtle hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus transition-fg flex w-full items-center gap-x-2 px-6 py-3 outline-none"
      >
        <TriangleDownMini className={clx("transition-transform", !open && "-rotate-90")} />
        {label}
      </button>
      <div id={id}>{open && children}</div>
    </div>
  )
}
