import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A quiet line in a card, mostly saying that there is nothing yet. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4">
      {children}
    </Text>
  )
}
