import { useForm } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import { useUpdateEvent } from "../../lib/events"
import { readSeats, writeSeats } from "../../lib/seats"
import { useText } from "../../lib/text/use-text"
import { SeatsField } from "../event-form/seats-field"
import { DrawerForm } from "../form/drawer-form"

/** The capacity. Fewer seats than are taken is refused by the server, which alone knows the count. */
export function EditSeats({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const form = useForm({ defaultValues: { capacity: writeSeats(event.seats.capacity) } })
  const update = useUpdateEvent(event.id)
  return (
    <DrawerForm
      form={form}
      write={update}
      body={({ capacity }) => ({ capacity: readSeats(capacity) })}
      done={t("event.edit.done")}
    >
      <SeatsField
        control={form.control}
        name="capacity"
        label={t("seats.capacity")}
        hint={t("seats.taken_now", { taken: event.seats.taken })}
        optional
      />
    </DrawerForm>
  )
}
