import { useFormContext, useWatch } from "react-hook-form"
import type { AdminBooking } from "../../lib/contract/booking"
import type { RebookingTarget } from "../../lib/contract/rebooking"
import type { ChangeForm } from "../../lib/rebooking/change-form"
import { heldTicketTypes, suggestMapping } from "../../lib/rebooking/target"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"
import { EventField } from "./event-field"
import { ticketTypeOptions } from "./ticket-type-options"

type TargetFieldsProps = { booking: AdminBooking; targets: RebookingTarget[] }

/** The event that everybody moves to, and what each kind of ticket becomes there. */
export function TargetFields({ booking, targets }: TargetFieldsProps) {
  const { t, language } = useText()
  const { control, setValue } = useFormContext<ChangeForm>()
  const eventId = useWatch({ control, name: "event_id" })
  const held = heldTicketTypes(booking)
  const event = targets.find(({ id }) => id === eventId)
  const suggest = (chosen: RebookingTarget | undefined) => {
    setValue("ticket_types", chosen ? suggestMapping(held, chosen) : {})
    setValue("add_ons", {})
  }
  return (
    <>
      <EventField name="event_id" label={t("rebooking.target")} targets={targets} onChange={suggest} />
      {event &&
        held.map(({ id, title }) => (
          <SelectField
            key={`${event.id}.${id}`}
            control={control}
            name={`ticket_types.${id}`}
            label={t("rebooking.becomes", { title })}
            placeholder={t("rebooking.choose_ticket_type")}
            rules={{ required: t("form.required") }}
            options={ticketTypeOptions(event, { t, language })}
          />
        ))}
    </>
  )
}
