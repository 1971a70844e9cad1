import { useFormContext } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import type { AddOnForm } from "../../lib/event-form/add-on"
import { useText } from "../../lib/text/use-text"
import { TicketTypeBoxes } from "../event/ticket-type-boxes"
import { FieldFrame } from "../form/field"

/** With which tickets it goes; none chosen: with all of them. An event of one ticket type has nothing to choose. */
export function AddOnTicketTypes({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const { control } = useFormContext<AddOnForm>()
  if (event.ticket_types.length < 2) return null
  return (
    <FieldFrame
      control={control}
      name="ticket_type_ids"
      label={t("add_on.ticket_types")}
      hint={t("add_on.ticket_types_all")}
      optional
    >
      {({ value, onChange }) => <TicketTypeBoxes event={event} value={value} onChange={onChange} />}
    </FieldFrame>
  )
}
