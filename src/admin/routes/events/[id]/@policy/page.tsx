import { WithEvent } from "../../../../components/event/with-event"
import { EditPolicy } from "../../../../components/event-edit/edit-policy"
import { WithShopPolicy } from "../../../../components/event-edit/with-shop-policy"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { useText } from "../../../../lib/text/use-text"

export default function EditPolicyPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("event.edit.policy")} hint={t("event.edit.policy_hint")}>
      <WithEvent>
        {(event) => (
          <WithShopPolicy>{(shopPolicy) => <EditPolicy event={event} shopPolicy={shopPolicy} />}</WithShopPolicy>
        )}
      </WithEvent>
    </EditDrawer>
  )
}
