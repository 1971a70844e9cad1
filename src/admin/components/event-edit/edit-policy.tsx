import { useForm } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import { noticesChange, noticesForm } from "../../lib/event-form/notices"
import { policyChange, policyForm } from "../../lib/event-form/policy"
import { useUpdateEvent } from "../../lib/events"
import type { ShownSettings } from "../../lib/settings"
import { useText } from "../../lib/text/use-text"
import { NoticesFields } from "../event-form/notices-fields"
import { PolicyFields } from "../event-form/policy-fields"
import { DrawerForm } from "../form/drawer-form"

export function EditPolicy({ event, shop }: { event: AdminEvent; shop: ShownSettings }) {
  const { t } = useText()
  const { timezone, policy } = event
  const form = useForm({ defaultValues: { ...policyForm(event, timezone), ...noticesForm(event) } })
  const update = useUpdateEvent(event.id)
  return (
    <DrawerForm
      form={form}
      write={update}
      body={(values) => ({ ...policyChange(values, timezone, policy), ...noticesChange(values) })}
      done={t("event.edit.done")}
    >
      <PolicyFields inherited={shop.policy} from="shop" zone={timezone} />
      <NoticesFields inherited={shop} from="shop" />
    </DrawerForm>
  )
}
