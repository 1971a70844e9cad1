import { useForm } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import { payingChange, payingForm } from "../../lib/event-form/paying"
import { useUpdateEvent } from "../../lib/events"
import type { ShownSettings } from "../../lib/settings"
import { useText } from "../../lib/text/use-text"
import { PayingFields } from "../event-form/paying-fields"
import { DrawerForm } from "../form/drawer-form"

export function EditPaying({ event, shop }: { event: AdminEvent; shop: ShownSettings }) {
  const { t } = useText()
  const form = useForm({ defaultValues: payingForm(event) })
  const update = useUpdateEvent(event.id)
  return (
    <DrawerForm form={form} write={update} body={payingChange} done={t("event.edit.done")}>
      <PayingFields shop={shop} />
    </DrawerForm>
  )
}
