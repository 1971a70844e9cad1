import { WithEvent } from "../../../../components/event/with-event"
import { EditSelfService } from "../../../../components/event-edit/edit-self-service"
import { WithShopSettings } from "../../../../components/event-edit/with-shop-settings"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { useText } from "../../../../lib/text/use-text"

export default function EditPolicyPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("event.edit.policy")} hint={t("event.edit.policy_hint")}>
      <WithEvent>
        {(event) => <WithShopSettings>{(shop) => <EditSelfService event={event} shop={shop} />}</WithShopSettings>}
      </WithEvent>
    </EditDrawer>
  )
}
