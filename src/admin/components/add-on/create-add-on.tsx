import { useForm } from "react-hook-form"
import { useCreateAddOn } from "../../lib/add-ons"
import type { AdminEvent } from "../../lib/contract/event"
import { newAddOn, newAddOnForm } from "../../lib/event-form/add-on"
import { useText } from "../../lib/text/use-text"
import { TicketTypeFields } from "../event-form/ticket-type-fields"
import { ChoiceField } from "../form/choice-field"
import { DrawerForm } from "../form/drawer-form"
import { AddOnRules } from "./add-on-rules"

const LEVELS = ["participant", "booking"] as const

/** Product and price are entered as those of a ticket type. */
export function CreateAddOn({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const form = useForm({ defaultValues: newAddOnForm(event.timezone) })
  const create = useCreateAddOn(event.id)
  const levels = LEVELS.map((value) => ({
    value,
    label: t(`add_on.level_${value}`),
    hint: t(`add_on.level_${value}_hint`),
  }))
  return (
    <DrawerForm form={form} write={create} body={newAddOn} done={t("add_on.created")}>
      <TicketTypeFields index={0} />
      <ChoiceField
        control={form.control}
        name="level"
        label={t("add_on.level")}
        hint={t("add_on.level_hint")}
        options={levels}
      />
      <AddOnRules event={event} />
    </DrawerForm>
  )
}
