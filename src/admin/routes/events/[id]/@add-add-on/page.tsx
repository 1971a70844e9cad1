import { CreateAddOn } from "../../../../components/add-on/create-add-on"
import { WithEvent } from "../../../../components/event/with-event"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { useText } from "../../../../lib/text/use-text"

export default function AddAddOnPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("add_on.create")} hint={t("add_on.none_hint")}>
      <WithEvent>{(event) => <CreateAddOn event={event} />}</WithEvent>
    </EditDrawer>
  )
}
