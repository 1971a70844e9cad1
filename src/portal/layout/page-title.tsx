import { type ReactNode, useEffect, useRef } from "react"

/**
 * The page's one heading. It takes the focus when its page replaces another, so that a screen reader begins there, and
 * names the browser's tab.
 */
export function PageTitle({ children, tab }: { children: ReactNode; tab?: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const title = tab ?? (typeof children === "string" ? children : null)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    if (title) document.title = title
  }, [title])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
