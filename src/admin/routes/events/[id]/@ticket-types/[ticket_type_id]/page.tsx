import { EditTicketType } from "../../../../../components/event-edit/edit-ticket-type"
import { WithTicketType } from "../../../../../components/event-edit/with-ticket-type"

export default function EditTicketTypePage() {
  return (
    <WithTicketType>{(event, ticketType) => <EditTicketType event={event} ticketType={ticketType} />}</WithTicketType>
  )
}
