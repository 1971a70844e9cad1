import { SendOwnLink } from "../address/send-own-link"
import type { CustomerBooking, Participant } from "../api/answers"
import { EditBlock } from "../editing/edit-block"
import { useTexts } from "../language/language-context"
import { AnswerList } from "./answer-list"
import { PersonFacts } from "./person-facts"
import { nameOf } from "./person-name"
import { PERSON_RIGHTS } from "./right-groups"
import { bookingTexts } from "./texts"

/** One ticket: who comes with it, what they answered, and its code. */
export function Ticket({ booking, participant }: { booking: CustomerBooking; participant: Participant }) {
  const t = useTexts(bookingTexts)
  const { id, position, status, ticket_type, ticket_code, answers, may } = participant
  const name = nameOf(participant)
  const fields = [...PERSON_RIGHTS, ...answers.map(({ question }) => `question:${question.id}`)]
  return (
    <li className={`ticket ticket-${status}`}>
      <EditBlock
        booking={booking}
        subject={{ kind: "participant", id }}
        fields={status === "cancelled" ? [] : fields}
        title={`${t("ticket", { position })} · ${ticket_type.title}`}
        editLabel={t("edit_ticket", { position, name: name || t("nameless") })}
      >
        <p className="eyebrow">{ticket_type.title}</p>
        <h3 className={name ? "" : "nameless"}>{name || t("nameless")}</h3>
        <PersonFacts person={participant} />
        {status !== "registered" && <p className={`status status-${status}`}>{t(`participant_${status}`)}</p>}
        <AnswerList answers={answers} mays={may.fields} />
      </EditBlock>
      <SendOwnLink booking={booking} participant={participant} />
      {ticket_code && (
        <dl className="stub">
          <dt>{t("ticket_code")}</dt>
          <dd className="code">{ticket_code.replace(/(.{4})(?=.)/g, "$1 ")}</dd>
        </dl>
      )}
    </li>
  )
}
