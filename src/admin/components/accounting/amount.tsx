import type { ReactNode } from "react"

/** An amount in a list, its digits below each other, with what is to be said of it. */
export function Amount({ children }: { children: ReactNode }) {
  return <div className="flex w-full flex-col items-end gap-y-1 whitespace-nowrap py-2 tabular-nums">{children}</div>
}
