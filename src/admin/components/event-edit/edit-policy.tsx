import { useForm } from "react-hook-form"
import type { CompletePolicy } from "../../../domain/policy/policy"
import type { AdminEvent } from "../../lib/contract/event"
import { policyChange, policyForm } from "../../lib/event-form/policy"
import { useUpdateEvent } from "../../lib/events"
import { useText } from "../../lib/text/use-text"
import { PolicyFields } from "../event-form/policy-fields"
import { DrawerForm } from "../form/drawer-form"
import { TextField } from "../form/text-field"
import { useEmailRule } from "../form/use-email-rule"

export function EditPolicy({ event, shopPolicy }: { event: AdminEvent; shopPolicy: CompletePolicy }) {
  const { t } = useText()
  const { timezone, policy } = event
  const form = useForm({
    defaultValues: { ...policyForm(event, timezone), notify_email: event.notify_email ?? "" },
  })
  const update = useUpdateEvent(event.id)
  const email = useEmailRule()
  return (
    <DrawerForm
      form={form}
      write={update}
      body={({ notify_email, ...own }) => ({
        ...policyChange(own, timezone, policy),
        notify_email: notify_email.trim() || null,
      })}
      done={t("event.edit.done")}
    >
      <PolicyFields inherited={shopPolicy} from="shop" zone={timezone} />
      <TextField
        control={form.control}
        name="notify_email"
        type="email"
        label={t("event.notify_email")}
        hint={t("event.notify_email_hint")}
        rules={email}
        optional
      />
    </DrawerForm>
  )
}
