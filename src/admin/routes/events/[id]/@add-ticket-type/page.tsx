import { WithEvent } from "../../../../components/event/with-event"
import { AddTicketType } from "../../../../components/event-edit/add-ticket-type"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { useText } from "../../../../lib/text/use-text"

export default function AddTicketTypePage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("ticket_type.add")} hint={t("ticket_type.hint")}>
      <WithEvent>{(event) => <AddTicketType event={event} />}</WithEvent>
    </EditDrawer>
  )
}
