import type { ComponentType } from "react"
import { useForm } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import { policyChange, policyForm } from "../../lib/event-form/policy"
import { useUpdateEvent } from "../../lib/events"
import type { ShownSettings } from "../../lib/settings"
import { useText } from "../../lib/text/use-text"
import type { PolicyPartProps } from "../event-form/policy-part"
import { DrawerForm } from "../form/drawer-form"

type EditPolicyProps = { event: AdminEvent; shop: ShownSettings; part: ComponentType<PolicyPartProps> }

/** One part of what the event decides for its bookings; the other parts stay as they are. */
export function EditPolicy({ event, shop, part: Part }: EditPolicyProps) {
  const { t, language } = useText()
  const { timezone, policy } = event
  const context = { inherited: shop.policy, zone: timezone, language }
  const form = useForm({ defaultValues: policyForm(event, context) })
  const update = useUpdateEvent(event.id)
  return (
    <DrawerForm
      form={form}
      write={update}
      body={(values) => policyChange(values, timezone, policy)}
      done={t("event.edit.done")}
    >
      <Part inherited={shop.policy} from="shop" zone={timezone} />
    </DrawerForm>
  )
}
