import type { CustomerBooking, Participant, TargetEvent } from "../api/answers"
import { nameOf } from "../booking/person-name"
import { useTexts } from "../language/language-context"
import type { ChangeDraft } from "./change-draft"
import { formTexts } from "./form-texts"
import { canChange } from "./kinds"
import { placeAfter } from "./places"
import { TypeSelect } from "./type-select"

type TicketRowProps = {
  booking: CustomerBooking
  participant: Participant
  draft: ChangeDraft
  event: TargetEvent
  events: readonly TargetEvent[]
  /** Whether each may move or stay. */
  asksWho: boolean
  onChange: (change: (draft: ChangeDraft) => ChangeDraft) => void
}

/** One ticket: whether it moves, and which one it becomes. */
export function TicketRow({ booking, participant, draft, event, events, asksWho, onChange }: TicketRowProps) {
  const t = useTexts(formTexts)
  const { id, position, status, ticket_type } = participant
  const name = nameOf(participant) || t("nameless", { position })
  const stays = draft.stay.includes(id)
  const attended = status !== "registered"
  const leaves = event.id !== booking.event.id
  const after = placeAfter(booking, participant, draft, events)
  const hasSame = event.ticket_types.some((type) => type.id === ticket_type.id || type.title === ticket_type.title)
  const choosesType = !attended && !stays && (canChange(booking, "ticket_type") || (leaves && !hasSame))
  const turn = () =>
    onChange((now) => ({ ...now, stay: stays ? now.stay.filter((each) => each !== id) : [...now.stay, id] }))
  const who = (
    <span>
      <span className="who-name">{name}</span>
      <span className="who-held">{attended ? t("attended") : t("held", { title: ticket_type.title })}</span>
    </span>
  )
  return (
    <li className="who-row">
      {asksWho ? (
        <label className="who-person">
          <input type="checkbox" checked={!stays && !attended} disabled={attended} onChange={turn} /> {who}
        </label>
      ) : (
        <p className="who-person">{who}</p>
      )}
      {choosesType && (
        <TypeSelect
          label={t("ticket_for", { name })}
          hidesLabel
          booking={booking}
          events={[event]}
          value={after}
          onChange={({ ticket_type_id }) =>
            onChange((now) => ({ ...now, ticket_types: { ...now.ticket_types, [id]: ticket_type_id } }))
          }
        />
      )}
      {stays && leaves && !attended && <p className="who-stays">{t("stays", { title: booking.event.title })}</p>}
    </li>
  )
}
