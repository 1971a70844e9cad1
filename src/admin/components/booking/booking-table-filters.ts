import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { BOOKING_STATUSES, CHANGE_ACTORS, type ListedBooking } from "../../lib/contract/booking"
import { FIELDS } from "../../lib/history/known-words"
import { CHANGED_FIELDS, lastDays } from "../../lib/table/booking-filters"
import { useText } from "../../lib/text/use-text"

const filter = createDataTableFilterHelper<ListedBooking & Record<Asked, unknown>>()
/** What a list can be asked that no column shows. */
type Asked = "paid" | "changed_by" | "changed_field"

const DAYS = [7, 30] as const

/** The filters of the list of bookings, as the dashboard's table shows them and writes them into the address. */
export function useBookingTableFilters() {
  const { t, language } = useText()
  return useMemo(() => {
    const now = new Date()
    const recent = DAYS.map((count) => ({ label: t("booking.filter.days", { count }), value: lastDays(count, now) }))
    const day = new Intl.DateTimeFormat(language, { dateStyle: "medium" })
    return [
      filter.accessor("status", {
        type: "radio",
        label: t("booking.status.label"),
        options: BOOKING_STATUSES.map((value) => ({ value, label: t(`booking.status.${value}`) })),
      }),
      filter.accessor("paid", {
        type: "radio",
        label: t("booking.filter.paid"),
        options: [
          { value: "true", label: t("booking.filter.paid_yes") },
          { value: "false", label: t("booking.filter.paid_no") },
        ],
      }),
      filter.accessor("incomplete", {
        type: "radio",
        label: t("booking.data"),
        options: [
          { value: "true", label: t("booking.incomplete") },
          { value: "false", label: t("booking.complete") },
        ],
      }),
      filter.accessor("changed_at", {
        type: "date",
        label: t("booking.filter.changed_at"),
        rangeOptionLabel: t("booking.filter.range"),
        rangeOptionStartLabel: t("booking.filter.from"),
        rangeOptionEndLabel: t("booking.filter.until"),
        formatDateValue: (date) => day.format(date),
        options: [{ label: t("booking.filter.today"), value: lastDays(1, now) }, ...recent],
      }),
      filter.accessor("changed_by", {
        type: "radio",
        label: t("booking.filter.changed_by"),
        options: CHANGE_ACTORS.map((value) => ({ value, label: t(`booking.filter.by_${value}`) })),
      }),
      filter.accessor("changed_field", {
        type: "radio",
        label: t("booking.filter.changed_field"),
        options: CHANGED_FIELDS.map((value) => ({
          value,
          label: t(value === "question" ? "booking.filter.answers" : (FIELDS[value] ?? "booking.language")),
        })),
      }),
    ]
  }, [t, language])
}
