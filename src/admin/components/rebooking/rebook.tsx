import { Skeleton } from "@medusajs/ui"
import type { AdminBooking } from "../../lib/contract/booking"
import { useRebookingTargets } from "../../lib/rebookings"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { Note } from "../page/note"
import { RebookForm } from "./rebook-form"

/** Where the booking can go, then what that means. */
export function Rebook({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const targets = useRebookingTargets(booking.id)
  if (targets.isError) return <LoadError error={targets.error} retry={targets.refetch} />
  if (targets.isPending) return <Skeleton className="m-6 h-10" />
  if (targets.data.length === 0) return <Note>{t("rebooking.no_targets")}</Note>
  return <RebookForm booking={booking} targets={targets.data} />
}
