import { Label, Switch } from "@medusajs/ui"
import { useId, useState } from "react"
import type { AdminBooking } from "../../lib/contract/booking"
import type { ToldQuestion } from "../../lib/history/field-names"
import { nameOf } from "../../lib/person"
import { useText } from "../../lib/text/use-text"
import { History } from "../history/history"

/** The history of a booking, in which participants go by position and name; where wanted with mails and visits (SPEC V36). */
export function BookingHistory({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const id = useId()
  const [all, setAll] = useState(false)
  const subjects = new Map(
    booking.participants.map((participant) => [
      participant.id,
      [t("participant.nth", { position: participant.position }), nameOf(participant)].filter(Boolean).join(" "),
    ])
  )
  const { timezone } = booking.event
  return (
    <>
      <div className="flex items-center gap-x-2 px-6 py-3">
        <Switch id={id} size="small" checked={all} onCheckedChange={setAll} />
        <Label htmlFor={id} size="small">
          {t("history.all")}
        </Label>
      </div>
      <History
        subject="bookings"
        id={booking.id}
        zone={timezone}
        currency={booking.totals.currency_code}
        subjects={subjects}
        names={{ questions: askedIn(booking) }}
        all={all}
      />
    </>
  )
}

/** What the booking and its participants are asked, by the names that the log gives to its answers. */
function askedIn({ answers, participants }: AdminBooking): ReadonlyMap<string, ToldQuestion> {
  const all = [...answers, ...participants.flatMap((participant) => participant.answers)]
  return new Map(all.map(({ question }) => [`question:${question.id}`, question]))
}
