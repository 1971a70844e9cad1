import type { BookingFinding } from "../../lib/contract/reconciliation"
import { useText } from "../../lib/text/use-text"
import { PageLink } from "../page/page-link"

/** Where to look: the booking, the order and the event that a finding is about, as far as they exist. */
export function FindingLinks({ finding: { code, subject } }: { finding: BookingFinding }) {
  const { t } = useText()
  const { type, name, booking_id, order_id, event_id } = subject
  const named = (kind: typeof type) => (type === kind ? ` ${name}` : "")
  const hasOrder = order_id && code !== "booking_without_order"
  return (
    <>
      {booking_id && (
        <PageLink to={`/bookings/${booking_id}`}>{t("reconciliation.booking") + named("booking")}</PageLink>
      )}
      {hasOrder && <PageLink to={`/orders/${order_id}`}>{t("reconciliation.order") + named("order")}</PageLink>}
      {event_id && <PageLink to={`/events/${event_id}`}>{t("reconciliation.event")}</PageLink>}
    </>
  )
}
