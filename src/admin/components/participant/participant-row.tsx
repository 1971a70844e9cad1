import { Badge, Table, Text } from "@medusajs/ui"
import type { ListedParticipant } from "../../lib/contract/participant"
import { nameOf } from "../../lib/person"
import { useText } from "../../lib/text/use-text"
import { PageLink } from "../page/page-link"

export function ParticipantRow({ participant }: { participant: ListedParticipant }) {
  const { t } = useText()
  const { email, phone, status, ticket_type, ticket_code, booking } = participant
  return (
    <Table.Row>
      <Table.Cell>
        <div className="flex items-center gap-x-2 pt-2">
          <Text size="small" weight="plus" leading="compact">
            {nameOf(participant) || t("person.unnamed")}
          </Text>
          {status !== "registered" && <Badge size="2xsmall">{t(`participant.status.${status}`)}</Badge>}
        </div>
        <Text size="xsmall" className="text-ui-fg-subtle pb-2">
          {[email, phone].filter(Boolean).join(" · ")}
        </Text>
      </Table.Cell>
      <Table.Cell>{ticket_type.title}</Table.Cell>
      <Table.Cell className="font-mono text-xs">{ticket_code}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <PageLink to={`/bookings/${booking.id}`}>{booking.number}</PageLink>
      </Table.Cell>
    </Table.Row>
  )
}
