import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

type EditDrawerProps = { title: string; hint: string; children: ReactNode }

/** A drawer with an address of its own, below the page that it belongs to; it closes to the tab it was opened from. */
export function EditDrawer({ title, hint, children }: EditDrawerProps) {
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{title}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="text-ui-fg-subtle">{hint}</RouteDrawer.Description>
      </RouteDrawer.Header>
      {children}
    </RouteDrawer>
  )
}
