import { useFormContext, useWatch } from "react-hook-form"
import { addOnsWith, withLeast } from "../../lib/add-ons-with"
import { useEvent } from "../../lib/events"
import type { ChangeForm } from "../../lib/rebooking/change-form"
import { AddOnSteppers } from "../add-on/add-on-steppers"
import { LoadError } from "../page/load-error"

type NewTicketAddOnsProps = { index: number; eventId: string; currency: string }

/** How many of each add-on a new ticket comes with, once its type is chosen; what comes with every ticket is counted already. */
export function NewTicketAddOns({ index, eventId, currency }: NewTicketAddOnsProps) {
  const { control, setValue } = useFormContext<ChangeForm>()
  const name = `add.${index}` as const
  const [ticketTypeId, chosen] = useWatch({ control, name: [`${name}.ticket_type_id`, `${name}.add_ons`] })
  const { data: event, error, refetch } = useEvent(eventId)
  if (error) return <LoadError error={error} retry={refetch} />
  const addOns = event && ticketTypeId ? addOnsWith(event, ticketTypeId) : []
  return (
    <AddOnSteppers
      addOns={addOns}
      currency={currency}
      taken={withLeast(addOns, chosen)}
      onTake={(id, quantity) => setValue(`${name}.add_ons.${id}`, quantity)}
    />
  )
}
