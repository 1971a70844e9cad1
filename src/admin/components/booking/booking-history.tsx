import type { AdminBooking } from "../../lib/contract/booking"
import { nameOf } from "../../lib/person"
import { useText } from "../../lib/text/use-text"
import { History } from "../history/history"

/** The history of a booking, in which participants go by position and name. */
export function BookingHistory({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const subjects = new Map(
    booking.participants.map((participant) => [
      participant.id,
      [t("participant.nth", { position: participant.position }), nameOf(participant)].filter(Boolean).join(" "),
    ])
  )
  const { timezone } = booking.event
  return (
    <History
      subject="bookings"
      id={booking.id}
      zone={timezone}
      currency={booking.totals.currency_code}
      subjects={subjects}
    />
  )
}
