import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"

/** Amounts in rows, in a frame. What is wider than a phone is scrolled to, by the keyboard too. */
export function AmountTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it only a mouse could scroll it
      tabIndex={0}
      className="shadow-elevation-card-rest focus-visible:shadow-borders-focus overflow-x-auto rounded-xl outline-none max-sm:[&_td]:pr-3 max-sm:[&_th]:pr-3"
    >
      <Table>{children}</Table>
    </section>
  )
}
