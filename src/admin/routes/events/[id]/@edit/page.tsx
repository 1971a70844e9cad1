import { WithEvent } from "../../../../components/event/with-event"
import { EditGeneral } from "../../../../components/event-edit/edit-general"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { useText } from "../../../../lib/text/use-text"

export default function EditGeneralPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("event.edit.general")} hint={t("event.edit.general_hint")}>
      <WithEvent>{(event) => <EditGeneral event={event} />}</WithEvent>
    </EditDrawer>
  )
}
