import { WithEvent } from "../../../../components/event/with-event"
import { EditPolicy } from "../../../../components/event-edit/edit-policy"
import { WithShopSettings } from "../../../../components/event-edit/with-shop-settings"
import { CancellingFields } from "../../../../components/event-form/cancelling-fields"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { useText } from "../../../../lib/text/use-text"

export default function EditCancellingPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("cancelling.edit")} hint={t("cancelling.hint")}>
      <WithEvent>
        {(event) => (
          <WithShopSettings>
            {(shop) => <EditPolicy event={event} shop={shop} part={CancellingFields} />}
          </WithShopSettings>
        )}
      </WithEvent>
    </EditDrawer>
  )
}
