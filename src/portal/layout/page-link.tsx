import type { ReactNode } from "react"
import { BASE, usePath } from "./use-path"

/** A link to another page of the portal. It stays a link: it can be opened in a new tab. */
export function PageLink({ to, className, children }: { to: string; className?: string; children: ReactNode }) {
  const { go } = usePath()
  return (
    <a
      className={className}
      href={BASE + to}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        go(to)
      }}
    >
      {children}
    </a>
  )
}
