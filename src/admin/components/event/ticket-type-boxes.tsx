import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import type { AdminEvent } from "../../lib/contract/event"

type TicketTypeBoxesProps = {
  event: AdminEvent
  /** The ids of those that are chosen. */
  value: readonly string[]
  onChange: (ids: string[]) => void
}

/** The ticket types of an event to choose among, as many as wanted. */
export function TicketTypeBoxes({ event, value, onChange }: TicketTypeBoxesProps) {
  const id = useId()
  return (
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
  )
}
