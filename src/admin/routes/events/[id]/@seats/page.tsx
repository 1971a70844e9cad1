import { WithEvent } from "../../../../components/event/with-event"
import { EditSeats } from "../../../../components/event-edit/edit-seats"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { useText } from "../../../../lib/text/use-text"

export default function EditSeatsPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("event.edit.seats")} hint={t("event.edit.seats_hint")}>
      <WithEvent>{(event) => <EditSeats event={event} />}</WithEvent>
    </EditDrawer>
  )
}
