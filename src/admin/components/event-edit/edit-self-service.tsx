import { useForm } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import { noticesChange, noticesForm } from "../../lib/event-form/notices"
import { policyChange, policyForm } from "../../lib/event-form/policy"
import { useUpdateEvent } from "../../lib/events"
import type { ShownSettings } from "../../lib/settings"
import { useText } from "../../lib/text/use-text"
import { EditingFields } from "../event-form/editing-fields"
import { NoticesFields } from "../event-form/notices-fields"
import { DrawerForm } from "../form/drawer-form"

/** Self-service with its deadlines, and who is told of edits. */
export function EditSelfService({ event, shop }: { event: AdminEvent; shop: ShownSettings }) {
  const { t, language } = useText()
  const { timezone, policy } = event
  const context = { inherited: shop.policy, zone: timezone, language }
  const form = useForm({ defaultValues: { ...policyForm(event, context), ...noticesForm(event) } })
  const update = useUpdateEvent(event.id)
  return (
    <DrawerForm
      form={form}
      write={update}
      body={(values) => ({ ...policyChange(values, timezone, policy), ...noticesChange(values) })}
      done={t("event.edit.done")}
    >
      <EditingFields inherited={shop.policy} from="shop" zone={timezone} />
      <NoticesFields inherited={shop} from="shop" />
    </DrawerForm>
  )
}
