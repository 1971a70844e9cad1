import { LockOpenSolid } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import type { AdminBooking } from "../../lib/contract/booking"
import { useGrants } from "../../lib/grants"
import { useText } from "../../lib/text/use-text"
import { DrawerLink } from "../page/drawer-link"
import { LoadError } from "../page/load-error"
import { Note } from "../page/note"
import { Section } from "../page/section"
import { GrantRow } from "./grant-row"

/** What staff opened for this booking alone (SPEC M14). */
export function GrantsSection({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const grants = useGrants(booking.id)
  const add = booking.status !== "cancelled" && (
    <Button size="small" variant="secondary" asChild>
      <DrawerLink to="grant">
        <LockOpenSolid />
        {t("grant.action")}
      </DrawerLink>
    </Button>
  )
  return (
    <Section title={t("grant.label")} actions={add}>
      {grants.isError && <LoadError error={grants.error} retry={grants.refetch} />}
      {grants.data?.length === 0 && <Note>{t("grant.none")}</Note>}
      {grants.data?.map((grant) => (
        <GrantRow key={grant.id} booking={booking} grant={grant} />
      ))}
    </Section>
  )
}
