import { Combobox } from "@medusajs/dashboard/components"
import { type ComponentProps, forwardRef } from "react"
import type { AdminEvent } from "../../lib/contract/event"
import { eventOption } from "../../lib/event-option"
import { type EventFilter, useEvents } from "../../lib/events"
import { useSearch } from "../../lib/search/use-search"
import { useText } from "../../lib/text/use-text"
import { CLEAR_OF_ARROWS } from "./clear-of-arrows"

/** Events that are offered at once; typing finds the others. */
const OFFERED = 20

type EventSearchProps = Pick<ComponentProps<typeof Combobox>, "aria-label" | "aria-labelledby" | "placeholder"> & {
  /** The event that is chosen, once it is known. */
  event: AdminEvent | undefined
  value: string
  /** Without an id: the choice was taken back. */
  onChange: (id?: string) => void
  among: Pick<EventFilter, "period" | "status">
  allowClear?: boolean
}

/** One event, found as its title is typed. */
export const EventSearch = forwardRef<HTMLInputElement, EventSearchProps>(({ event, among, ...field }, ref) => {
  const { language } = useText()
  const { typed, setTyped, q, offered } = useSearch()
  const events = useEvents({ q: q || undefined, ...among, limit: OFFERED })
  const found = (events.data?.events ?? []).map((one) => eventOption(one, language))
  const options = offered(found, { stale: events.isPlaceholderData })
  if (event && !typed && !options.some(({ value }) => value === event.id)) options.unshift(eventOption(event, language))
  const search = { options, searchValue: typed, onSearchValueChange: setTyped }
  return <Combobox ref={ref} className={CLEAR_OF_ARROWS} {...search} {...field} />
})
EventSearch.displayName = "EventSearch"
