import { WithEvent } from "../../../../components/event/with-event"
import { EditPolicy } from "../../../../components/event-edit/edit-policy"
import { WithShopSettings } from "../../../../components/event-edit/with-shop-settings"
import { ChangingFields } from "../../../../components/event-form/changing-fields"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { useText } from "../../../../lib/text/use-text"

export default function EditChangingPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("changing.edit")} hint={t("changing.hint")}>
      <WithEvent>
        {(event) => (
          <WithShopSettings>
            {(shop) => <EditPolicy event={event} shop={shop} part={ChangingFields} />}
          </WithShopSettings>
        )}
      </WithEvent>
    </EditDrawer>
  )
}
