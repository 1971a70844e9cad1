import { PencilSquare } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { DrawerLink } from "./drawer-link"

/** The pencil of a card: opens its drawer, a route below the page. */
export function EditLink({ to, label }: { to: string; label: string }) {
  return (
    <IconButton size="small" variant="transparent" asChild>
      <DrawerLink to={to} aria-label={label} title={label}>
        <PencilSquare className="text-ui-fg-muted" />
      </DrawerLink>
    </IconButton>
  )
}
