import type { ReactNode } from "react"

type NoticeProps = { tone: "info" | "warn" | "bad" | "good"; title?: string; children?: ReactNode }

/** A message in the page. What went wrong interrupts a screen reader; the rest waits its turn. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === "bad" ? "alert" : "status"}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  )
}
