import { Badge } from "@medusajs/ui"
import { type BookingFilter, useBookings } from "../../lib/bookings"
import { BOOKING_TABS, type BookingTab } from "../../lib/table/booking-filters"
import { useText } from "../../lib/text/use-text"
import { Segments } from "../page/segments"

/** Upcoming and past bookings with how many of them lack data (SPEC M13), all, and those that wait for approval. */
export function BookingTabs({ tab }: { tab: BookingTab }) {
  const { t } = useText()
  const label = (value: BookingTab) => t(value === "to_approve" ? "approval.tab" : `booking.tab.${value}`)
  const options = BOOKING_TABS.map((value) => ({ value, label: label(value), badge: badgeOf(value) }))
  return <Segments name="period" label={t("booking.tab.label")} value={tab} options={options} />
}

function badgeOf(tab: BookingTab) {
  if (tab === "all") return undefined
  if (tab === "to_approve") return <Found filter={{ status: "awaiting_approval" }} text="approval.waiting" />
  return <Found filter={{ period: tab, incomplete: true }} text="booking.missing" />
}

type FoundProps = { filter: BookingFilter; text: "approval.waiting" | "booking.missing" }

/** How many bookings there are of a kind that staff look after; nothing where there is none. */
function Found({ filter, text }: FoundProps) {
  const { t, language } = useText()
  const { data } = useBookings({ ...filter, limit: 1 })
  if (!data || data.count === 0) return null
  const figure = new Intl.NumberFormat(language).format(data.count)
  const label = t(text, { count: data.count })
  return (
    <Badge
      size="2xsmall"
      color="orange"
      rounded="full"
      className="ml-1.5 tabular-nums"
      title={label}
      aria-label={label}
    >
      {data.count_capped ? `${figure}+` : figure}
    </Badge>
  )
}
