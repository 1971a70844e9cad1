import { Label } from "@medusajs/ui"
import { type RefObject, useId } from "react"
import { useFormContext } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import type { DeskForm } from "../../lib/desk/desk-form"
import { useText } from "../../lib/text/use-text"
import { EventSearch } from "../event/event-search"

/** The event that is booked; one of the upcoming ones that are published. */
export function EventField({ event, first }: { event: AdminEvent | undefined; first: RefObject<HTMLInputElement> }) {
  const { t } = useText()
  const id = useId()
  const { setValue, watch } = useFormContext<DeskForm>()
  const choose = (chosen = "") => {
    setValue("event_id", chosen)
    setValue("tickets", [])
    setValue("answers", {})
    setValue("add_ons", {})
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label id={id} size="small" weight="plus">
        {t("event.singular")}
      </Label>
      <EventSearch
        ref={first}
        aria-labelledby={id}
        event={event}
        value={watch("event_id")}
        onChange={choose}
        among={{ status: "published", period: "upcoming" }}
        placeholder={t("desk.event_placeholder")}
      />
    </div>
  )
}
