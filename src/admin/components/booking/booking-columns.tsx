import { Badge, createDataTableColumnHelper, Text } from "@medusajs/ui"
import { useMemo } from "react"
import { formatMoney } from "../../../domain/money/decimal"
import type { ListedBooking } from "../../lib/contract/booking"
import { nameOf } from "../../lib/person"
import { useText } from "../../lib/text/use-text"
import { ApprovalButtons } from "../approval/approval-buttons"
import type { useApproval } from "../approval/use-approval"
import { EventTime } from "../event/event-time"
import { BookingFlags } from "./booking-flags"
import { BookingStatusBadge } from "./booking-status-badge"

const column = createDataTableColumnHelper<ListedBooking>()

type Columns = {
  /** Only where the list is not the event's own. */
  withEvent: boolean
  /** Where bookings are listed to be approved. */
  approval: ReturnType<typeof useApproval> | null
}

export function useBookingColumns({ withEvent, approval }: Columns) {
  const { t, language } = useText()
  return useMemo(() => {
    const number = column.accessor("number", {
      header: t("booking.number"),
      cell: ({ row: { original: booking } }) => (
        <div className="flex flex-wrap items-center gap-1">
          <span className="txt-compact-small-plus">{booking.number}</span>
          <BookingFlags booking={booking} />
        </div>
      ),
    })
    const booker = column.accessor("booker", {
      header: t("booking.booker"),
      maxSize: 320,
      cell: ({ getValue }) => (
        <div className="flex min-w-0 flex-col py-2">
          <Text size="small" leading="compact" className="truncate">
            {nameOf(getValue()) || t("person.unnamed")}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle truncate">
            {getValue().email}
          </Text>
        </div>
      ),
    })
    const event = column.accessor("event", {
      header: t("event.singular"),
      maxSize: 320,
      cell: ({ getValue }) => (
        <div className="flex min-w-0 flex-col py-2">
          <ListedEvent event={getValue()} />
        </div>
      ),
    })
    const status = column.accessor("status", {
      header: t("booking.status.label"),
      cell: ({ getValue }) => <BookingStatusBadge status={getValue()} />,
    })
    const total = column.accessor("totals", {
      header: t("money.total"),
      align: "right",
      cell: ({ getValue }) => {
        const totals = getValue()
        if (!totals) return <Unreadable text={t("booking.order_unreadable")} />
        return <ListedMoney totals={totals} language={language} openLabel={t("money.open")} />
      },
    })
    if (!withEvent) return [number, booker, status, total]
    if (!approval) return [number, booker, event, status, total]
    const decision = column.display({
      id: "decision",
      header: t("approval.decision"),
      cell: ({ row: { original: booking } }) => (
        <ApprovalButtons
          working={approval.working}
          onApprove={() => approval.approve(booking)}
          onDeny={() => approval.deny(booking)}
        />
      ),
    })
    return [number, booker, event, total, decision]
  }, [t, language, withEvent, approval])
}

function ListedEvent({ event }: { event: ListedBooking["event"] }) {
  const { t } = useText()
  if (!event) return <Unreadable text={t("booking.event_unreadable")} />
  return (
    <>
      <Text size="small" leading="compact" weight="plus" className="truncate">
        {event.title}
      </Text>
      <EventTime event={event} />
    </>
  )
}

type ListedMoneyProps = { totals: NonNullable<ListedBooking["totals"]>; language: string; openLabel: string }

function ListedMoney({ totals: { total, open, currency_code }, language, openLabel }: ListedMoneyProps) {
  return (
    <div className="flex flex-col items-end py-2 tabular-nums">
      <span>{formatMoney(total, currency_code, language)}</span>
      {open > 0 && (
        <Text size="xsmall" className="text-ui-tag-orange-text whitespace-nowrap">
          {openLabel}: {formatMoney(open, currency_code, language)}
        </Text>
      )}
    </div>
  )
}

/** What a booking refers to is gone or broken; the booking is listed all the same. */
function Unreadable({ text }: { text: string }) {
  return (
    <Badge size="2xsmall" color="red">
      {text}
    </Badge>
  )
}
