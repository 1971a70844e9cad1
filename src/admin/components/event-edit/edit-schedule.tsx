import { useForm } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import { scheduleChange, scheduleForm } from "../../lib/event-form/schedule"
import { useUpdateEvent } from "../../lib/events"
import { useText } from "../../lib/text/use-text"
import { RegistrationFields } from "../event-form/registration-fields"
import { ScheduleFields } from "../event-form/schedule-fields"
import { DrawerForm } from "../form/drawer-form"

export function EditSchedule({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const form = useForm({ defaultValues: scheduleForm(event) })
  const update = useUpdateEvent(event.id)
  return (
    <DrawerForm form={form} write={update} body={(values) => scheduleChange(values, event)} done={t("event.edit.done")}>
      <ScheduleFields />
      <RegistrationFields />
    </DrawerForm>
  )
}
