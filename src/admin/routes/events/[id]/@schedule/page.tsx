import { WithEvent } from "../../../../components/event/with-event"
import { EditSchedule } from "../../../../components/event-edit/edit-schedule"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { useText } from "../../../../lib/text/use-text"

export default function EditSchedulePage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("event.edit.schedule")} hint={t("event.edit.schedule_hint")}>
      <WithEvent>{(event) => <EditSchedule event={event} />}</WithEvent>
    </EditDrawer>
  )
}
