import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

type SectionProps = {
  title: ReactNode
  /** `h1` for the card that names the page. */
  level?: "h1" | "h2"
  actions?: ReactNode
  children?: ReactNode
}

/** A card of a page, as the dashboard draws its own. */
export function Section({ title, level = "h2", actions, children }: SectionProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level={level}>{title}</Heading>
        <div className="flex items-center gap-x-2">{actions}</div>
      </div>
      {children}
    </Container>
  )
}
