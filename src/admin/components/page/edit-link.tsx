import { PencilSquare } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { Link } from "react-router-dom"

/** The pencil of a card: opens its drawer, a route below the page. */
export function EditLink({ to, label }: { to: string; label: string }) {
  return (
    <IconButton size="small" variant="transparent" asChild>
      <Link to={to} aria-label={label} title={label}>
        <PencilSquare className="text-ui-fg-muted" />
      </Link>
    </IconButton>
  )
}
