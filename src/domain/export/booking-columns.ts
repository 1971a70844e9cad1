import { toDecimal } from "../money/decimal"
import type { Minor } from "../money/minor"
import type { Address } from "../person/person"
import { addressLine } from "./address-line"
import { textCell } from "./cell"
import { type ColumnOf, textColumn } from "./column"
import { EVENT_COLUMNS, type ExportedEvent } from "./event-columns"
import { LAST_CHANGE_COLUMNS, type LastChange } from "./last-change"
import { wallClock } from "./wall-clock"

/** What a booking costs and has paid; minor units. */
export type ExportedMoney = { currency_code: string; total: Minor; paid: Minor; open: Minor }

/** A booking as a row. Event and money are null where they cannot be read: the row is there all the same. */
export type ExportedBooking = {
  booking: {
    number: string
    status: string
    incomplete: boolean
    tickets: number
    first_name: string | null
    last_name: string | null
    email: string
    phone: string | null
    address: Address | null
    origin: string
    locale: string
    created_at: Date
  }
  event: ExportedEvent | null
  money: ExportedMoney | null
  last_change: LastChange | null
}

/** What the export of bookings says of each, before the answers of the booking. */
export const BOOKING_COLUMNS: readonly ColumnOf<ExportedBooking>[] = [
  textColumn("number", 14, ({ booking }) => booking.number),
  ...EVENT_COLUMNS,
  {
    key: "status",
    format: "text",
    width: 18,
    cell: ({ booking: { status } }, { words }) => words.booking_status[status] ?? textCell(status),
  },
  {
    key: "missing",
    format: "text",
    width: 12,
    cell: ({ booking }, { words }) => (booking.incomplete ? words.yes : words.no),
  },
  textColumn("first_name", 18, ({ booking }) => booking.first_name),
  textColumn("last_name", 18, ({ booking }) => booking.last_name),
  textColumn("email", 28, ({ booking }) => booking.email),
  textColumn("phone", 18, ({ booking }) => booking.phone),
  textColumn("address", 40, ({ booking }) => addressLine(booking.address)),
  { key: "tickets", format: "number", width: 9, cell: ({ booking }) => booking.tickets },
  amount("total"),
  amount("paid"),
  amount("open"),
  textColumn("currency", 9, ({ money }) => money?.currency_code.toUpperCase()),
  {
    key: "origin",
    format: "text",
    width: 12,
    cell: ({ booking: { origin } }, { words }) => words.origin[origin] ?? textCell(origin),
  },
  textColumn("locale", 9, ({ booking }) => booking.locale),
  {
    key: "created_at",
    format: "moment",
    width: 18,
    cell: ({ booking }, { timezone }) => wallClock(booking.created_at, timezone),
  },
  ...LAST_CHANGE_COLUMNS,
]

function amount(key: "total" | "paid" | "open"): ColumnOf<ExportedBooking> {
  const cell = ({ money }: ExportedBooking) => money && toDecimal(money[key], money.currency_code)
  return { key, format: "money", width: 11, cell }
}
