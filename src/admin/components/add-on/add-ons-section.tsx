import { Table } from "@medusajs/ui"
import type { AdminEvent } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"
import { AddLink } from "../page/add-link"
import { Note } from "../page/note"
import { Section } from "../page/section"
import { AddOnRow } from "./add-on-row"

/** What is offered besides the tickets: each add-on is one product variant with rules of its own. */
export function AddOnsSection({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const add = <AddLink to="add-add-on" label={t("add_on.create")} />
  return (
    <Section title={t("add_on.plural")} actions={add}>
      {event.add_ons.length === 0 ? (
        <Note>{t("add_on.none_hint")}</Note>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("ticket_type.title")}</Table.HeaderCell>
                <Table.HeaderCell>{t("add_on.level")}</Table.HeaderCell>
                <Table.HeaderCell>{t("ticket_type.prices")}</Table.HeaderCell>
                <Table.HeaderCell>{t("add_on.taken")}</Table.HeaderCell>
                <Table.HeaderCell>
                  <span className="sr-only">{t("ticket_type.edit_column")}</span>
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {event.add_ons.map((addOn) => (
                <AddOnRow key={addOn.id} event={event} addOn={addOn} />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Section>
  )
}
