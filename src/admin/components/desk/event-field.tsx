import { Combobox } from "@medusajs/dashboard/components"
import { Label } from "@medusajs/ui"
import { type RefObject, useId, useState } from "react"
import { useFormContext } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import type { DeskForm } from "../../lib/desk/desk-form"
import { useEvents } from "../../lib/events"
import { useText } from "../../lib/text/use-text"
import { formatMoment } from "../../lib/time/format-time"
import { useSettled } from "../../lib/use-settled"

const OFFERED = 20
const TYPING_MS = 200

/** The event that is booked, found as it is typed; the upcoming ones that are published. */
export function EventField({ event, first }: { event: AdminEvent | undefined; first: RefObject<HTMLInputElement> }) {
  const { t, language } = useText()
  const id = useId()
  const { setValue, watch } = useFormContext<DeskForm>()
  const [typed, setTyped] = useState("")
  const q = useSettled(typed, TYPING_MS)
  const events = useEvents({ q: q || undefined, status: "published", period: "upcoming", limit: OFFERED })
  const option = ({ id, title, starts_at, timezone }: AdminEvent) => ({
    value: id,
    label: `${title} · ${formatMoment(starts_at, timezone, language)}`,
  })
  const options = (events.data?.events ?? []).map(option)
  if (event && !options.some(({ value }) => value === event.id)) options.unshift(option(event))
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
      <Combobox
        ref={first}
        aria-labelledby={id}
        value={watch("event_id")}
        onChange={choose}
        options={options}
        searchValue={typed}
        onSearchValueChange={setTyped}
        placeholder={t("desk.event_placeholder")}
      />
    </div>
  )
}
