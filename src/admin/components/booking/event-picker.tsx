import { Combobox } from "@medusajs/dashboard/components"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { useEvent, useEvents } from "../../lib/events"
import type { BookingTab } from "../../lib/table/booking-filters"
import { useText } from "../../lib/text/use-text"
import { formatMoment } from "../../lib/time/format-time"

/** Events that are offered at once; typing finds the others. */
const OFFERED = 20

/** Narrows a list to one event. The choice stands in the address. */
export function EventPicker({ tab }: { tab: BookingTab }) {
  const { t, language } = useText()
  const [params, setParams] = useSearchParams()
  const [typed, setTyped] = useState("")
  const chosen = params.get("event_id") ?? undefined
  const period = tab === "upcoming" || tab === "past" ? tab : undefined
  const events = useEvents({ q: typed || undefined, period, limit: OFFERED })
  const option = ({ id, title, starts_at, timezone }: NonNullable<typeof events.data>["events"][number]) => ({
    value: id,
    label: `${title} · ${formatMoment(starts_at, timezone, language)}`,
  })
  const options = (events.data?.events ?? []).map(option)
  const known = useEvent(chosen ?? "").data
  if (known && !options.some(({ value }) => value === known.id)) options.unshift(option(known))
  const choose = (id?: string) =>
    setParams((before) => {
      if (id) before.set("event_id", id)
      else before.delete("event_id")
      before.delete("offset")
      return before
    })
  return (
    <div className="w-80 max-w-[calc(100vw-72px)]">
      <Combobox
        aria-label={t("event.singular")}
        value={chosen}
        onChange={choose}
        options={options}
        searchValue={typed}
        onSearchValueChange={setTyped}
        placeholder={t("booking.filter.event")}
        allowClear
      />
    </div>
  )
}
