import { useForm } from "react-hook-form"
import { useUpdateAddOn } from "../../lib/add-ons"
import type { AdminAddOn } from "../../lib/contract/add-on"
import type { AdminEvent } from "../../lib/contract/event"
import { type AddOnForm, addOnChange, addOnForm } from "../../lib/event-form/add-on"
import { useText } from "../../lib/text/use-text"
import { PriceFields } from "../event-form/price-fields"
import { SeatsField } from "../event-form/seats-field"
import { DrawerForm } from "../form/drawer-form"
import { TextField } from "../form/text-field"
import { AddOnRules } from "./add-on-rules"
import { AddOnSwitch } from "./add-on-switch"

export function EditAddOn({ event, addOn }: { event: AdminEvent; addOn: AdminAddOn }) {
  const { t, language } = useText()
  const form = useForm({ defaultValues: addOnForm(addOn, event.timezone, language) })
  const update = useUpdateAddOn(event.id, addOn.id)
  return (
    <DrawerForm form={form} write={update} body={(values) => addOnChange(values, addOn)} done={t("add_on.saved")}>
      <AddOnSwitch event={event} addOn={addOn} />
      <TextField
        control={form.control}
        name="ticket_types.0.title"
        label={t("ticket_type.title")}
        rules={{ required: t("form.required") }}
      />
      <SeatsField
        control={form.control}
        name="ticket_types.0.quota"
        label={t("add_on.quota")}
        hint={t("add_on.taken_now", { taken: addOn.seats.taken })}
        optional
      />
      <PriceFields<AddOnForm> name={(currency) => `ticket_types.0.prices.${currency}`} />
      <AddOnRules event={event} />
    </DrawerForm>
  )
}
