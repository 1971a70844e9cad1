import { EditTicketTypePolicy } from "../../../../../../components/event-edit/edit-ticket-type-policy"
import { WithTicketType } from "../../../../../../components/event-edit/with-ticket-type"

export default function EditTicketTypePolicyPage() {
  return (
    <WithTicketType>
      {(event, ticketType) => <EditTicketTypePolicy event={event} ticketType={ticketType} />}
    </WithTicketType>
  )
}
