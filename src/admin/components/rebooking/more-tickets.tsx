import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useFieldArray, useFormContext } from "react-hook-form"
import type { AdminBooking } from "../../lib/contract/booking"
import type { RebookingTarget } from "../../lib/contract/rebooking"
import type { ChangeForm } from "../../lib/rebooking/change-form"
import { useText } from "../../lib/text/use-text"
import { NewTicketFields } from "./new-ticket-fields"

/** As many as one change takes. */
const MAX_NEW_TICKETS = 20

type MoreTicketsProps = { booking: AdminBooking; targets: RebookingTarget[] }

/** Tickets that come on top, for people who need no name yet. */
export function MoreTickets({ booking, targets }: MoreTicketsProps) {
  const { t } = useText()
  const { control } = useFormContext<ChangeForm>()
  const { fields, append, remove } = useFieldArray({ control, name: "add" })
  const here = targets.find(({ id }) => id === booking.event.id)
  const only = here?.ticket_types.length === 1 ? here.ticket_types[0] : undefined
  const rest = { first_name: "", last_name: "", email: "", add_ons: {} }
  return (
    <div className="flex flex-col gap-y-3">
      {fields.map(({ id }, index) => (
        <NewTicketFields
          key={id}
          index={index}
          targets={targets}
          currency={booking.totals.currency_code}
          onRemove={() => remove(index)}
        />
      ))}
      <Button
        size="small"
        variant="secondary"
        type="button"
        className="self-start"
        disabled={fields.length >= MAX_NEW_TICKETS}
        onClick={() =>
          append(
            { event_id: here?.id ?? "", ticket_type_id: only?.id ?? "", ...rest },
            // The list of events would open over the fields below it.
            { focusName: `add.${fields.length}.ticket_type_id` }
          )
        }
      >
        <Plus />
        {t("rebooking.add_ticket")}
      </Button>
    </div>
  )
}
