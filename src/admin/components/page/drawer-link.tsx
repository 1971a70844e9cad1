import { forwardRef } from "react"
import { Link, type LinkProps, useLocation } from "react-router-dom"

/** Opens a drawer, a route below the page, and keeps what the address says of the page: its tab, a list's filters. */
export const DrawerLink = forwardRef<HTMLAnchorElement, Omit<LinkProps, "to"> & { to: string }>(function DrawerLink(
  { to, ...link },
  ref
) {
  const { search } = useLocation()
  return <Link ref={ref} to={{ pathname: to, search }} {...link} />
})
