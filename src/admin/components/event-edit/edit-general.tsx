import { useForm } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import { generalChange, generalForm } from "../../lib/event-form/new-event"
import { useUpdateEvent } from "../../lib/events"
import { useText } from "../../lib/text/use-text"
import { GeneralFields } from "../event-form/general-fields"
import { DrawerForm } from "../form/drawer-form"

export function EditGeneral({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const form = useForm({ defaultValues: generalForm(event) })
  const update = useUpdateEvent(event.id)
  return (
    <DrawerForm form={form} write={update} body={generalChange} done={t("event.edit.done")}>
      <GeneralFields />
    </DrawerForm>
  )
}
