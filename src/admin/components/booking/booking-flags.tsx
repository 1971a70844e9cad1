import { Badge } from "@medusajs/ui"
import type { AdminBooking } from "../../lib/contract/booking"
import { useText } from "../../lib/text/use-text"

/** What staff should look at: names that are missing, seats that were not there. */
export function BookingFlags({
  booking,
}: {
  booking: Pick<AdminBooking, "incomplete" | "oversold"> & { anonymised_at?: string | null }
}) {
  const { t } = useText()
  return (
    <>
      {booking.oversold && (
        <Badge size="2xsmall" color="red">
          {t("booking.oversold")}
        </Badge>
      )}
      {booking.anonymised_at && <Badge size="2xsmall">{t("booking.anonymised")}</Badge>}
      {booking.incomplete && (
        <Badge size="2xsmall" color="orange">
          {t("booking.incomplete")}
        </Badge>
      )}
    </>
  )
}
