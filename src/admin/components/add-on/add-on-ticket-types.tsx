import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import { useFormContext } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import type { AddOnForm } from "../../lib/event-form/add-on"
import { useText } from "../../lib/text/use-text"
import { FieldFrame } from "../form/field"

/** With which tickets it goes; none chosen: with all of them. An event of one ticket type has nothing to choose. */
export function AddOnTicketTypes({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const id = useId()
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
      {({ value, onChange }) => (
        <div className="flex flex-col gap-y-2">
          {event.ticket_types.map((type) => (
            <div key={type.id} className="flex items-center gap-x-2">
              <Checkbox
                id={`${id}-${type.id}`}
                checked={value.includes(type.id)}
                onCheckedChange={(on) =>
                  onChange(on === true ? [...value, type.id] : value.filter((one) => one !== type.id))
                }
              />
              <Label htmlFor={`${id}-${type.id}`} size="small">
                {type.title}
              </Label>
            </div>
          ))}
        </div>
      )}
    </FieldFrame>
  )
}
