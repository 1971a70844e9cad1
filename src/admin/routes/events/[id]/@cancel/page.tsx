import { WithEvent } from "../../../../components/event/with-event"
import { CancelEvent } from "../../../../components/event-cancellation/cancel-event"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { useText } from "../../../../lib/text/use-text"

export default function CancelEventPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("event_cancellation.title")} hint={t("event_cancellation.hint")}>
      <WithEvent>{(event) => <CancelEvent event={event} />}</WithEvent>
    </EditDrawer>
  )
}
