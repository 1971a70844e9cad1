import { Alert } from "@medusajs/ui"
import { useBookings } from "../../lib/bookings"
import { useText } from "../../lib/text/use-text"
import { PageLink } from "../page/page-link"

/** How many bookings wait for an answer, and the way to them; nothing where none does. */
export function RequestsNote({ eventId }: { eventId: string | undefined }) {
  const { t } = useText()
  const { data } = useBookings({ status: "awaiting_approval", limit: 1, ...(eventId ? { event_id: eventId } : {}) })
  if (!data || data.count === 0) return null
  const list = new URLSearchParams({
    period: "all",
    status: '"awaiting_approval"',
    ...(eventId ? { event_id: eventId } : {}),
  })
  return (
    <div className="px-6 pt-4">
      <Alert variant="info">
        {t("approval.waiting", { count: data.count })}{" "}
        <PageLink to={`/bookings?${list}`}>{t("approval.show")}</PageLink>
      </Alert>
    </div>
  )
}
