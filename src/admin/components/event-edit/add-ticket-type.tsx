import { useForm } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import { newTicketType, newTicketTypeForm } from "../../lib/event-form/ticket-type"
import { useAddTicketType } from "../../lib/events"
import { useText } from "../../lib/text/use-text"
import { TicketTypeFields } from "../event-form/ticket-type-fields"
import { DrawerForm } from "../form/drawer-form"

/** The fields are those of a new event's list of ticket types, with one in it. */
export function AddTicketType({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const form = useForm({ defaultValues: { ticket_types: [newTicketTypeForm()] } })
  const add = useAddTicketType(event.id)
  return (
    <DrawerForm
      form={form}
      write={add}
      body={({ ticket_types: [entered = newTicketTypeForm()] }) => newTicketType(entered)}
      done={t("ticket_type.added")}
    >
      <TicketTypeFields index={0} />
    </DrawerForm>
  )
}
