import { Skeleton } from "@medusajs/ui"
import type { AdminBooking } from "../../lib/contract/booking"
import { useRebookingTargets } from "../../lib/rebookings"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { Note } from "../page/note"
import { ChangeBooking } from "./change-booking"

/** What a booking can become, then what that means. Once it is cancelled, by this drawer too, nothing more is asked. */
export function Rebook({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const targets = useRebookingTargets(booking.id)
  if (targets.data?.length === 0) return <Note>{t("rebooking.no_targets")}</Note>
  if (targets.data) return <ChangeBooking booking={booking} targets={targets.data} />
  if (targets.isError) return <LoadError error={targets.error} retry={targets.refetch} />
  return <Skeleton className="m-6 h-10" />
}
