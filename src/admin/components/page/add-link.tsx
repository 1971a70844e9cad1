import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { DrawerLink } from "./drawer-link"

/** What adds a row to a card: opens its drawer, a route below the page. */
export function AddLink({ to, label }: { to: string; label: string }) {
  return (
    <Button size="small" variant="secondary" asChild>
      <DrawerLink to={to}>
        <Plus />
        {label}
      </DrawerLink>
    </Button>
  )
}
