import { useSearchParams } from "react-router-dom"
import { useEvent } from "../../lib/events"
import type { BookingTab } from "../../lib/table/booking-filters"
import { useText } from "../../lib/text/use-text"
import { EventSearch } from "../event/event-search"

/** Narrows a list to one event. The choice stands in the address. */
export function EventPicker({ tab }: { tab: BookingTab }) {
  const { t } = useText()
  const [params, setParams] = useSearchParams()
  const chosen = params.get("event_id") ?? ""
  const period = tab === "upcoming" || tab === "past" ? tab : undefined
  const known = useEvent(chosen).data
  const choose = (id?: string) =>
    setParams((before) => {
      if (id) before.set("event_id", id)
      else before.delete("event_id")
      before.delete("offset")
      return before
    })
  return (
    <div className="w-80 max-w-[calc(100vw-72px)]">
      <EventSearch
        aria-label={t("event.singular")}
        event={known}
        value={chosen}
        onChange={choose}
        among={{ period }}
        placeholder={t("booking.filter.event")}
        allowClear
      />
    </div>
  )
}
