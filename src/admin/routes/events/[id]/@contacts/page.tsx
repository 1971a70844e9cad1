import { WithEvent } from "../../../../components/event/with-event"
import { EditContacts } from "../../../../components/event-edit/edit-contacts"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { useText } from "../../../../lib/text/use-text"

export default function EditContactsPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("event.edit.contacts")} hint={t("event.edit.contacts_hint")}>
      <WithEvent>{(event) => <EditContacts event={event} />}</WithEvent>
    </EditDrawer>
  )
}
