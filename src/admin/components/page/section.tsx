import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

type SectionProps = { title: ReactNode; actions?: ReactNode; children?: ReactNode }

/** A card of a page, as the dashboard draws its own. */
export function Section({ title, actions, children }: SectionProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{title}</Heading>
        <div className="flex items-center gap-x-2">{actions}</div>
      </div>
      {children}
    </Container>
  )
}
