import { Badge, Copy, Table, Text } from "@medusajs/ui"
import type { AdminBooking, Participant } from "../../lib/contract/booking"
import { nameOf } from "../../lib/person"
import { useText } from "../../lib/text/use-text"
import { AnswerList } from "../answer/answer-list"
import { EditLink } from "../page/edit-link"
import { Section } from "../page/section"

export function ParticipantsSection({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const edit = booking.status !== "cancelled" && <EditLink to="edit" label={t("booking.edit.action")} />
  return (
    <Section title={t("participant.plural")} actions={edit}>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell className="w-10">{t("participant.position")}</Table.HeaderCell>
              <Table.HeaderCell>{t("person.name")}</Table.HeaderCell>
              <Table.HeaderCell>{t("ticket_type.singular")}</Table.HeaderCell>
              <Table.HeaderCell>{t("participant.ticket_code")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {booking.participants.map((participant) => (
              <ParticipantRow key={participant.id} booking={booking} participant={participant} />
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  )
}

function ParticipantRow({ booking, participant }: { booking: AdminBooking; participant: Participant }) {
  const { t } = useText()
  const { position, email, phone, ticket_type, ticket_code, status, answers } = participant
  return (
    <>
      <Table.Row className={answers.length > 0 ? "border-b-0" : undefined}>
        <Table.Cell>{position}</Table.Cell>
        <Table.Cell>
          <div className="flex items-center gap-x-2">
            <Text size="small" weight="plus" leading="compact">
              {nameOf(participant) || t("person.unnamed")}
            </Text>
            {status !== "registered" && <Badge size="2xsmall">{t(`participant.status.${status}`)}</Badge>}
          </div>
          {(email || phone) && (
            <Text size="xsmall" className="text-ui-fg-subtle">
              {[email, phone].filter(Boolean).join(" · ")}
            </Text>
          )}
        </Table.Cell>
        <Table.Cell>{ticket_type.title}</Table.Cell>
        <Table.Cell>{ticket_code && <TicketCode code={ticket_code} />}</Table.Cell>
      </Table.Row>
      {answers.length > 0 && (
        <tr className="border-ui-border-base border-b last:border-b-0">
          <td />
          <td colSpan={3} className="pb-4 pr-6 pt-1">
            <AnswerList bookingId={booking.id} answers={answers} />
          </td>
        </tr>
      )}
    </>
  )
}

function TicketCode({ code }: { code: string }) {
  return (
    <span className="flex items-center gap-x-1 font-mono text-xs">
      {code}
      <Copy content={code} className="text-ui-fg-muted" />
    </span>
  )
}
