import type { CustomerBooking, Participant } from "../api/answers"
import { EditBlock } from "../editing/edit-block"
import { useTexts } from "../language/language-context"
import { PersonFacts } from "./person-facts"
import { nameOf } from "./person-name"
import { bookingTexts } from "./texts"

/** One ticket: who comes with it, and its code. */
export function Ticket({ booking, participant }: { booking: CustomerBooking; participant: Participant }) {
  const t = useTexts(bookingTexts)
  const name = nameOf(participant)
  const live = participant.status === "registered" && booking.status !== "cancelled"
  return (
    <li className={`ticket ticket-${participant.status}`}>
      <EditBlock
        booking={booking}
        subject={{ kind: "participant", id: participant.id }}
        may={live ? [booking.may.rename, booking.may.edit] : null}
        title={`${t("ticket", { position: participant.position })} · ${participant.ticket_type.title}`}
        editLabel={t("edit_ticket", { position: participant.position, name: name || t("nameless") })}
      >
        <p className="eyebrow">{participant.ticket_type.title}</p>
        <h3 className={name ? "" : "nameless"}>{name || t("nameless")}</h3>
        <PersonFacts person={participant} />
        {participant.status !== "registered" && <p className="status">{t(`participant_${participant.status}`)}</p>}
      </EditBlock>
      {participant.ticket_code && (
        <dl className="stub">
          <dt>{t("ticket_code")}</dt>
          <dd className="code">{participant.ticket_code.replace(/(.{4})(?=.)/g, "$1 ")}</dd>
        </dl>
      )}
    </li>
  )
}
