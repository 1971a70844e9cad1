import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import type { AdminEvent, AdminTicketType } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"
import { WithEvent } from "../event/with-event"
import { EditDrawer } from "../form/edit-drawer"
import { Note } from "../page/note"

type WithTicketTypeProps = { children: (event: AdminEvent, ticketType: AdminTicketType) => ReactNode }

/** The drawer of the ticket type that the address names. */
export function WithTicketType({ children }: WithTicketTypeProps) {
  const { t } = useText()
  const { ticket_type_id } = useParams()
  return (
    <WithEvent>
      {(event) => {
        const ticketType = event.ticket_types.find(({ id }) => id === ticket_type_id)
        return (
          <EditDrawer title={ticketType?.title ?? t("ticket_type.singular")} hint={event.title}>
            {ticketType ? children(event, ticketType) : <Note>{t("ticket_type.unknown")}</Note>}
          </EditDrawer>
        )
      }}
    </WithEvent>
  )
}
