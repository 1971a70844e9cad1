import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

/** A link to another page of the dashboard, within text. */
export function PageLink({ to, strong, children }: { to: string; strong?: true; children: ReactNode }) {
  return (
    <Link
      to={to}
      className={clx(
        "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg",
        strong ? "txt-compact-small-plus" : "txt-compact-small"
      )}
    >
      {children}
    </Link>
  )
}
