import { Table, Text } from "@medusajs/ui"
import type { AdminEvent } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"
import { AddLink } from "../page/add-link"
import { EditLink } from "../page/edit-link"
import { Section } from "../page/section"
import { Prices } from "./prices"
import { SeatsBar } from "./seats-bar"

/** What is sold for the event: each ticket type is one product variant. */
export function TicketTypesSection({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const add = <AddLink to="add-ticket-type" label={t("ticket_type.add")} />
  return (
    <Section title={t("ticket_type.plural")} actions={add}>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("ticket_type.title")}</Table.HeaderCell>
              <Table.HeaderCell>{t("ticket_type.prices")}</Table.HeaderCell>
              <Table.HeaderCell>{t("seats.label")}</Table.HeaderCell>
              <Table.HeaderCell>
                <span className="sr-only">{t("ticket_type.edit_column")}</span>
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {event.ticket_types.map((ticketType) => (
              <Table.Row key={ticketType.id}>
                <Table.Cell>
                  <Text size="small" weight="plus" leading="compact">
                    {ticketType.title}
                  </Text>
                </Table.Cell>
                <Table.Cell>
                  <Prices prices={ticketType.prices} />
                </Table.Cell>
                <Table.Cell>
                  <SeatsBar seats={ticketType.seats} />
                </Table.Cell>
                <Table.Cell className="text-right">
                  <EditLink
                    to={`ticket-types/${ticketType.id}`}
                    label={t("ticket_type.edit", { title: ticketType.title })}
                  />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  )
}
