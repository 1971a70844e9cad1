import type { AdminBooking } from "../../lib/contract/booking"
import type { ToldQuestion } from "../../lib/history/field-names"
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
      names={{ questions: askedIn(booking) }}
    />
  )
}

/** What the booking and its participants are asked, by the names that the log gives to its answers. */
function askedIn({ answers, participants }: AdminBooking): ReadonlyMap<string, ToldQuestion> {
  const all = [...answers, ...participants.flatMap((participant) => participant.answers)]
  return new Map(all.map(({ question }) => [`question:${question.id}`, question]))
}
