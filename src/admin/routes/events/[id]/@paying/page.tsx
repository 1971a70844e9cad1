import { WithEvent } from "../../../../components/event/with-event"
import { EditPaying } from "../../../../components/event-edit/edit-paying"
import { WithShopSettings } from "../../../../components/event-edit/with-shop-settings"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { useText } from "../../../../lib/text/use-text"

export default function EditPayingPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("event.paying.edit")} hint={t("event.paying.hint")}>
      <WithEvent>
        {(event) => <WithShopSettings>{(shop) => <EditPaying event={event} shop={shop} />}</WithShopSettings>}
      </WithEvent>
    </EditDrawer>
  )
}
