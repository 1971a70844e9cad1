import type { CustomerBooking, TargetEvent } from "../api/answers"
import { useTexts } from "../language/language-context"
import type { ChangeDraft } from "./change-draft"
import { formTexts } from "./form-texts"
import { TicketRow } from "./ticket-row"

type TicketRowsProps = {
  booking: CustomerBooking
  draft: ChangeDraft
  /** Where those who move go; the booking's own event where nobody leaves it. */
  event: TargetEvent
  events: readonly TargetEvent[]
  onChange: (change: (draft: ChangeDraft) => ChangeDraft) => void
}

/** Who moves, and on which ticket everybody is afterwards. */
export function TicketRows({ booking, draft, event, events, onChange }: TicketRowsProps) {
  const t = useTexts(formTexts)
  const leaves = event.id !== booking.event.id
  const going = booking.participants.filter(({ status }) => status !== "cancelled")
  const asksWho = leaves && going.length > 1
  return (
    <fieldset className="who">
      <legend>{asksWho ? t("who_moves", { title: event.title }) : t("tickets")}</legend>
      {asksWho && <p className="field-hint">{t("who_moves_hint")}</p>}
      <ul>
        {going.map((participant) => (
          <TicketRow
            key={participant.id}
            booking={booking}
            participant={participant}
            draft={draft}
            event={event}
            events={events}
            asksWho={asksWho}
            onChange={onChange}
          />
        ))}
      </ul>
    </fieldset>
  )
}
