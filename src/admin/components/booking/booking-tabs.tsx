import { Badge } from "@medusajs/ui"
import { useBookings } from "../../lib/bookings"
import { BOOKING_TABS, type BookingTab } from "../../lib/table/booking-filters"
import { useText } from "../../lib/text/use-text"
import { Segments } from "../page/segments"

/** Upcoming, past and all bookings; the first two say how many of them lack data (SPEC M13). */
export function BookingTabs({ tab }: { tab: BookingTab }) {
  const { t } = useText()
  const options = BOOKING_TABS.map((value) => ({
    value,
    label: t(`booking.tab.${value}`),
    badge: value === "all" ? undefined : <Missing period={value} />,
  }))
  return <Segments name="period" label={t("booking.tab.label")} value={tab} options={options} />
}

function Missing({ period }: { period: "upcoming" | "past" }) {
  const { t, language } = useText()
  const { data } = useBookings({ period, incomplete: true, limit: 1 })
  if (!data || data.count === 0) return null
  const figure = new Intl.NumberFormat(language).format(data.count)
  const label = t("booking.missing", { count: data.count })
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
